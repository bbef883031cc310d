import { squareFeetOf } from '@/components/format/area-filter';
import { hrefOf } from '@/components/listings/search-link';
import { type SearchInput, searchInput } from '@/lib/domains/listings/schema';
import { type PageQuery, type QueryIssue, readQuery, toSearchParams } from '@/lib/surfaces/web';

/** Parameters of the page alone, which no operation takes. */
const OF_THE_PAGE = ['back', 'view', 'said', 'sentence'];
/** Parameters of the address that are not filters. */
const NOT_FILTERS = ['sort', 'limit', 'cursor', 'include', ...OF_THE_PAGE];

/**
 * What the address of a search page asks for. Its parameters are those of `GET /api/v1/listings`, plus `back` for paging, `view=map` for
 * the map where there is no room for both, `sentence` for a search in plain words that is still to be read, and `said` for one that was.
 */
export interface PageSearch {
  /** Parameters as they were given, without empty ones. */
  params: URLSearchParams;
  /** Where to go instead, when the address holds empty parameters, `$1,800` or square meters, as a plain form leaves them. */
  clean: string | undefined;
  input: Partial<SearchInput>;
  issues: QueryIssue[];
  /** Number of filters in force. */
  filters: number;
  /** The same page without sort and trail: what search engines know it by. */
  canonical: string;
  /** Its filters alone, for feeds. */
  feedQuery: URLSearchParams;
  /** A sentence to be read into filters. */
  sentence: string | undefined;
  /** The sentence that these filters were read from. */
  said: string | undefined;
  /** The map takes the place of the list where there is no room for both. */
  isMap: boolean;
}

export function readSearch(query: PageQuery): PageSearch {
  const given = toSearchParams(query);
  const params = new URLSearchParams([...given].flatMap(([name, value]) => (value.trim() === '' ? [] : [inSquareFeet(name, plainNumber(name, value))])));
  const asked = without(params, ['include', ...OF_THE_PAGE]);
  const read = readQuery(searchInput, asked);
  const canonicalParams = without(params, NOT_FILTERS);
  if (params.get('cursor')) canonicalParams.set('cursor', params.get('cursor') as string);
  canonicalParams.sort();
  const feedQuery = read.ok ? without(params, NOT_FILTERS) : new URLSearchParams();
  return {
    params,
    clean: params.toString() !== given.toString() ? hrefOf(params) : undefined,
    input: read.ok ? (read.input as Partial<SearchInput>) : {},
    issues: read.ok ? [] : read.issues,
    filters: new Set(without(params, NOT_FILTERS).keys()).size,
    canonical: hrefOf(canonicalParams),
    feedQuery,
    sentence: params.get('sentence') ?? undefined,
    said: params.get('said') ?? undefined,
    isMap: params.get('view') === 'map',
  };
}

/** `$1,800` → `1800` in the fields where people write so. */
const plainNumber = (name: string, value: string): string =>
  /_(price|square_feet|square_meters)$/.test(name) && /^[$\s]*\d{1,3}([,\s]?\d{3})*\s*$/.test(value) ? value.replaceAll(/[$,\s]/g, '') : value.trim();

/** `min_square_meters=70` → `min_square_feet=753`: the form of a reader who measures in meters. */
const inSquareFeet = (name: string, value: string): [string, string] =>
  name === 'min_square_meters' || name === 'max_square_meters'
    ? [name.replace('meters', 'feet'), squareFeetOf(value, name === 'min_square_meters' ? 'min' : 'max')]
    : [name, value];

const without = (params: URLSearchParams, names: readonly string[]): URLSearchParams => new URLSearchParams([...params].filter(([name]) => !names.includes(name)));
