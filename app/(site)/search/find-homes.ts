import type { Bounds } from '@/components/map/viewport';
import { mapBounds } from '@/components/search/map-bounds';
import type { Relaxation } from '@/components/search/relaxations';
import { relaxSearch } from '@/lib/domains/listings/relax';
import { searchListings } from '@/lib/domains/listings/search';
import { attempt } from '@/lib/surfaces/web';
import { type PageSearch, withNames, withoutRefused } from './read-search';

/** Fills rows of two, three and four. */
const PAGE_SIZE = 24;
/** With so many homes or fewer, changes that give more are offered. */
const FEW = 5;
/** A page that has its homes waits as long again for the number of all of them, and at least so long. */
const PATIENCE_MS = 40;

type Answer = Extract<Awaited<ReturnType<typeof attempt<typeof searchListings>>>, { ok: true }>['output'];

/** What a search page shows of the homes: a page of them, and how to get more where they are few. */
export interface HomesFound {
  /** The search that was made: without what the operation refused, and with the names of places that it read. */
  search: PageSearch;
  /** What was written in the place of those names. */
  written: Readonly<Record<string, string | undefined>>;
  answer: Answer;
  /** Exact number of matches; a promise where very many are still being counted. */
  total: number | Promise<number>;
  relaxations: readonly Relaxation[];
  /** That of the homes found, or of those around; undefined where there are several. */
  currency: string | undefined;
  /** What the map shows at first. */
  bounds: Bounds;
}

type Filters = Omit<PageSearch['input'], 'sort' | 'limit' | 'cursor' | 'include'>;

/** To count what is common takes longer than to find the first of it, so both go at once, and the homes are shown without the number. */
export async function findHomes(search: PageSearch): Promise<HomesFound> {
  const { sort, limit: _, cursor, include: __, ...filters } = search.input;
  const start = performance.now();
  const counting = countHomes(filters);
  // A fault is thrown where it is waited for; here nobody may do so.
  counting.catch(() => undefined);
  const [found, first] = await Promise.all([attempt(searchListings, { limit: PAGE_SIZE, ...search.input }), sort || cursor ? findFirst(filters) : undefined]);
  if (!found.ok) return findHomes(withoutRefused(search, found.issues));
  const { data, next_cursor, interpreted = {} } = found.output;
  // Where there are no further homes, their number tells what else is offered.
  const counted = await (next_cursor === null ? counting : Promise.race([counting, pause(Math.max(PATIENCE_MS, performance.now() - start))]));
  const homes = data.length === 0 ? await findNeighbours(filters) : (first ?? data);
  return {
    search: withNames(search, interpreted),
    written: Object.fromEntries(Object.keys(interpreted).map((name) => [name, search.params.get(name) ?? undefined])),
    answer: found.output,
    total: counted?.total ?? counting.then(({ total }) => total),
    relaxations: counted?.relaxations ?? [],
    currency: currencyOf(data.length > 0 ? data : homes),
    bounds: mapBounds(filters, homes),
  };
}

/** How many homes fit, and where they are few, changes that give more. */
async function countHomes(filters: Filters): Promise<{ total: number; relaxations: readonly Relaxation[] }> {
  const relaxed = await attempt(relaxSearch, { ...filters, few: FEW });
  return relaxed.ok ? { total: relaxed.output.total, relaxations: relaxed.output.data } : { total: 0, relaxations: [] };
}

/** Where nothing is found, what is sought is taken to be in dollars. */
function currencyOf(homes: Answer['data']): string | undefined {
  const [currency = 'USD', ...others] = new Set(homes.map((home) => home.currency));
  return others.length > 0 ? undefined : currency;
}

const pause = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, ms));

/** The homes of the first page in the usual order: paging and sorting leave the map where it is. */
async function findFirst(filters: Filters): Promise<Answer['data']> {
  const found = await attempt(searchListings, { ...filters, limit: PAGE_SIZE });
  return found.ok ? found.output.data : [];
}

/** Homes of the place searched, whatever they are like: there the map of a search without results shall be. */
async function findNeighbours({ city, state, postal_code, country }: Filters): Promise<Answer['data']> {
  return city || state || postal_code ? findFirst({ city, state, postal_code, country }) : [];
}
