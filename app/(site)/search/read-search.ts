import { type SearchInput, searchInput } from '@/lib/domains/listings/schema';
import { type PageQuery, type QueryIssue, readQuery, toSearchParams } from '@/lib/surfaces/web';

/** Parameters of the address that are not filters. */
const NOT_FILTERS = ['sort', 'limit', 'cursor', 'back', 'include'];

/** What the address of a search page asks for. Its parameters are those of `GET /api/v1/listings`, plus `back` for paging. */
export interface PageSearch {
  /** Parameters as they were given, without empty ones. */
  params: URLSearchParams;
  /** Where to go instead, when the address holds empty parameters, as a plain form leaves them. */
  clean: string | undefined;
  input: Partial<SearchInput>;
  issues: QueryIssue[];
  /** Number of filters in force. */
  filters: number;
  /** The same search without its place in the list. */
  canonical: string;
  /** Its filters alone, for feeds. */
  feedQuery: URLSearchParams;
}

export function readSearch(query: PageQuery): PageSearch {
  const given = toSearchParams(query);
  const params = new URLSearchParams([...given].filter(([, value]) => value.trim() !== ''));
  const asked = without(params, ['back', 'include']);
  const read = readQuery(searchInput, asked);
  const canonicalParams = without(params, ['back', 'include', 'limit', 'cursor', 'sort']);
  if (params.get('cursor')) canonicalParams.set('cursor', params.get('cursor') as string);
  canonicalParams.sort();
  const feedQuery = read.ok ? without(params, NOT_FILTERS) : new URLSearchParams();
  return {
    params,
    clean: params.size < given.size ? address(params) : undefined,
    input: read.ok ? (read.input as Partial<SearchInput>) : {},
    issues: read.ok ? [] : read.issues,
    filters: new Set(without(params, NOT_FILTERS).keys()).size,
    canonical: address(canonicalParams),
    feedQuery,
  };
}

const without = (params: URLSearchParams, names: readonly string[]): URLSearchParams => new URLSearchParams([...params].filter(([name]) => !names.includes(name)));

const address = (params: URLSearchParams): string => (params.size > 0 ? `/search?${params}` : '/search');
