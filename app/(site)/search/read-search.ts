import { type SearchInput, searchInput } from '@/lib/domains/listings/schema';
import { type PageQuery, type QueryIssue, readQuery, toSearchParams } from '@/lib/surfaces/web';

/** Parameters of the address that are not filters. */
const NOT_FILTERS = ['sort', 'limit', 'cursor', 'back', 'include'];

/** What the address of a search page asks for. Its parameters are those of `GET /api/v1/listings`, plus `back` for paging. */
export interface PageSearch {
  /** Parameters as they were given, without empty ones. */
  params: URLSearchParams;
  /** Where to go instead, when the address holds empty parameters or `$1,800`, as a plain form leaves them. */
  clean: string | undefined;
  input: Partial<SearchInput>;
  issues: QueryIssue[];
  /** Number of filters in force. */
  filters: number;
  /** The same page without sort and trail: what search engines know it by. */
  canonical: string;
  /** Its filters alone, for feeds. */
  feedQuery: URLSearchParams;
}

export function readSearch(query: PageQuery): PageSearch {
  const given = toSearchParams(query);
  const params = new URLSearchParams([...given].flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, plainNumber(name, value)]])));
  const asked = without(params, ['back', 'include']);
  const read = readQuery(searchInput, asked);
  const canonicalParams = without(params, ['back', 'include', 'limit', 'cursor', 'sort']);
  if (params.get('cursor')) canonicalParams.set('cursor', params.get('cursor') as string);
  canonicalParams.sort();
  const feedQuery = read.ok ? without(params, NOT_FILTERS) : new URLSearchParams();
  return {
    params,
    clean: params.toString() !== given.toString() ? addressOf(params) : undefined,
    input: read.ok ? (read.input as Partial<SearchInput>) : {},
    issues: read.ok ? [] : read.issues,
    filters: new Set(without(params, NOT_FILTERS).keys()).size,
    canonical: addressOf(canonicalParams),
    feedQuery,
  };
}

/** `$1,800` → `1800` in the fields where people write so. */
const plainNumber = (name: string, value: string): string =>
  /_(price|square_feet)$/.test(name) && /^[$\s]*\d{1,3}([,\s]?\d{3})*\s*$/.test(value) ? value.replaceAll(/[$,\s]/g, '') : value.trim();

const without = (params: URLSearchParams, names: readonly string[]): URLSearchParams => new URLSearchParams([...params].filter(([name]) => !names.includes(name)));

const addressOf = (params: URLSearchParams): string => (params.size > 0 ? `/search?${params.toString().replaceAll('%2C', ',')}` : '/search');
