import type { Bounds } from '@/components/map/viewport';
import { mapBounds } from '@/components/search/map-bounds';
import type { PriceCounts } from '@/components/search/price-bars';
import type { Relaxation } from '@/components/search/relaxations';
import { priceHistogram } from '@/lib/domains/listings/histogram';
import { relaxSearch } from '@/lib/domains/listings/relax';
import { searchListings } from '@/lib/domains/listings/search';
import { attempt, type QueryIssue } from '@/lib/surfaces/web';
import type { PageSearch } from './read-search';

/** Fills rows of two, three and four. */
const PAGE_SIZE = 24;
/** With so many homes or fewer, changes that give more are offered. */
const FEW = 5;
/** Of more, a count of each kind would hold the page up. */
const MOST_COUNTED = 20_000;

type Answer = Extract<Awaited<ReturnType<typeof attempt<typeof searchListings>>>, { ok: true }>['output'];

/** What a search page shows of the homes: a page of them, or what is wrong with the question, and how to get more where they are few. */
export interface HomesFound {
  answer: Answer | undefined;
  issues: QueryIssue[];
  relaxations: readonly Relaxation[];
  /** Homes at each price, where the offer is known. */
  prices: PriceCounts | undefined;
  /** Homes of each kind with all other filters. */
  kinds: ReadonlyMap<string, number> | undefined;
  /** What the map shows at first. */
  bounds: Bounds;
}

type Filters = Omit<PageSearch['input'], 'sort' | 'limit' | 'cursor' | 'include'>;

export async function findHomes({ input, issues }: PageSearch): Promise<HomesFound> {
  const { sort, limit: _, cursor, include: __, ...filters } = input;
  const nothing = { answer: undefined, relaxations: [], prices: undefined, kinds: undefined, bounds: mapBounds({}, []) };
  if (issues.length > 0) return { ...nothing, issues };
  const [found, prices] = await Promise.all([attempt(searchListings, { limit: PAGE_SIZE, ...input, include: ['total'] }), countPrices(filters)]);
  if (!found.ok) return { ...nothing, issues: found.issues };
  const { data, total = 0 } = found.output;
  const [relaxations, kinds, first] = await Promise.all([
    total <= FEW ? findRelaxations(filters) : [],
    total <= (filters.property_type ? MOST_COUNTED / 10 : MOST_COUNTED) ? countKinds(filters) : undefined,
    data.length === 0 ? findNeighbours(filters) : sort || cursor ? findFirst(filters) : data,
  ]);
  return { answer: found.output, issues: [], relaxations, prices, kinds, bounds: mapBounds(filters, first) };
}

/** The homes of the first page in the usual order: paging and sorting leave the map where it is. */
async function findFirst(filters: Filters): Promise<Answer['data']> {
  const found = await attempt(searchListings, { ...filters, limit: PAGE_SIZE });
  return found.ok ? found.output.data : [];
}

/** Homes of the place searched, whatever they are like: there the map of a search without results shall be. */
async function findNeighbours({ city, state, postal_code, country }: Filters): Promise<Answer['data']> {
  return city || state || postal_code ? findFirst({ city, state, postal_code, country }) : [];
}

async function findRelaxations(filters: Filters): Promise<readonly Relaxation[]> {
  const relaxed = await attempt(relaxSearch, { ...filters, few: FEW });
  return relaxed.ok ? relaxed.output.data : [];
}

async function countPrices({ min_price: _, max_price: __, listing_type, ...filters }: Filters): Promise<PriceCounts | undefined> {
  if (!listing_type) return undefined;
  const counted = await attempt(priceHistogram, { ...filters, listing_type });
  return counted.ok ? counted.output : undefined;
}

async function countKinds({ property_type: _, ...filters }: Filters): Promise<ReadonlyMap<string, number> | undefined> {
  const counted = await attempt(searchListings, { ...filters, limit: 1, include: ['facets'] });
  return counted.ok ? new Map(counted.output.facets?.property_type.map(({ value, count }) => [value, count])) : undefined;
}
