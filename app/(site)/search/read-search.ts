import { hrefOf } from '@/components/listings/search-link';
import { plainQuery } from '@/components/search/plain-query';
import { type SearchInput, searchInput } from '@/lib/domains/listings/schema';
import { RANGES } from '@/lib/domains/listings/schema-ranges';
import { type LeftOut, type PageQuery, readWhatFits, toSearchParams } from '@/lib/surfaces/web';

/** Parameters of the page alone, which no operation takes. */
const OF_THE_PAGE = ['back', 'view', 'at', 'said', 'sentence'];
/** Parameters of the address that are not filters. */
const NOT_FILTERS = ['sort', 'limit', 'cursor', 'include', ...OF_THE_PAGE];

/**
 * What the address of a search page asks for. Its parameters are those of `GET /api/v1/listings`, plus `back` for paging, `view=map` for
 * the map where there is no room for both, `at` for what the map shows where that is not what is searched, `sentence` for a search in plain
 * words that is still to be read, and `said` for one that was. What cannot be used is left out and the rest is searched.
 */
export interface PageSearch {
  /** The parameters that hold, the page's own among them: what links and forms go on from. */
  params: URLSearchParams;
  /** Where to go instead, when the address holds empty parameters, `$1,800`, square meters or a list in several parameters, as a plain form leaves them. */
  clean: string | undefined;
  input: Partial<SearchInput>;
  leftOut: readonly LeftOut[];
  /** Number of filters in force. */
  filters: number;
  /** The same page without sort and trail: what search engines know it by. */
  canonical: string;
  /** Its filters alone, for feeds and the map. */
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
  const plain = plainQuery(given);
  const { input, kept, leftOut } = readWhatFits(searchInput, without(plain, ['include', ...OF_THE_PAGE]));
  const params = new URLSearchParams(kept);
  for (const name of OF_THE_PAGE) if (plain.get(name)) params.set(name, plain.get(name) as string);
  return pageSearch({ input: input as Partial<SearchInput>, params, leftOut, clean: plain.toString() !== given.toString() ? hrefOf(plain) : undefined });
}

/** The same search without the parameters that its operation refused, each with what it said of it. */
export function withoutRefused({ input, params, leftOut }: PageSearch, issues: readonly { path: readonly (string | number)[]; message: string }[]): PageSearch {
  const refused = new Map(issues.map(({ path, message }) => [String(path[0]), message]));
  // A fault without a field of the search would come again for ever.
  const names = Object.keys(input).some((name) => refused.has(name)) ? [...refused.keys()] : Object.keys(input);
  return pageSearch({
    input: Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name))),
    params: without(params, names.includes('cursor') ? [...names, 'back'] : names),
    leftOut: [...leftOut, ...names.flatMap((name) => (params.has(name) ? [{ name, value: params.get(name) ?? '', fault: refused.get(name) ?? '' }] : []))],
    clean: undefined,
  });
}

/** The same search with the names that were searched in the place of misspelt ones. */
export function withNames({ input, params, leftOut }: PageSearch, names: Pick<PageSearch['input'], 'city' | 'neighborhood'>): PageSearch {
  const named = new URLSearchParams(params);
  for (const [name, value] of Object.entries(names)) named.set(name, value);
  return pageSearch({ input: { ...input, ...names }, params: named, leftOut, clean: undefined });
}

function pageSearch({ input, params, leftOut, clean }: Pick<PageSearch, 'input' | 'params' | 'leftOut' | 'clean'>): PageSearch {
  for (const [least, most] of RANGES) {
    const [from, to] = [input[least], input[most]];
    if (from === undefined || to === undefined || from <= to) continue;
    [input[least], input[most]] = [to, from];
    params.set(least, String(to));
    params.set(most, String(from));
  }
  const feedQuery = without(params, NOT_FILTERS);
  const canonical = new URLSearchParams(feedQuery);
  if (params.get('cursor')) canonical.set('cursor', params.get('cursor') as string);
  canonical.sort();
  return {
    params,
    clean,
    input,
    leftOut,
    filters: new Set(feedQuery.keys()).size,
    canonical: hrefOf(canonical),
    feedQuery,
    sentence: params.get('sentence') ?? undefined,
    said: params.get('said') ?? undefined,
    isMap: params.get('view') === 'map',
  };
}

const without = (params: URLSearchParams, names: readonly string[]): URLSearchParams => new URLSearchParams([...params].filter(([name]) => !names.includes(name)));
