import type { Bounds } from '@/components/map/viewport';
import { mapBounds } from '@/components/search/map-bounds';
import type { Relaxation } from '@/components/search/relaxations';
import { relaxSearch } from '@/lib/domains/listings/relax';
import { searchListings } from '@/lib/domains/listings/search';
import { attempt } from '@/lib/surfaces/web';
import { type PageSearch, withoutRefused } from './read-search';

/** Fills rows of two, three and four. */
const PAGE_SIZE = 24;
/** With so many homes or fewer, changes that give more are offered. */
const FEW = 5;

type Answer = Extract<Awaited<ReturnType<typeof attempt<typeof searchListings>>>, { ok: true }>['output'];

/** What a search page shows of the homes: a page of them, and how to get more where they are few. */
export interface HomesFound {
  /** The search that was made: without what the operation refused. */
  search: PageSearch;
  answer: Answer;
  relaxations: readonly Relaxation[];
  /** What the map shows at first. */
  bounds: Bounds;
}

type Filters = Omit<PageSearch['input'], 'sort' | 'limit' | 'cursor' | 'include'>;

export async function findHomes(search: PageSearch): Promise<HomesFound> {
  const found = await attempt(searchListings, { limit: PAGE_SIZE, ...search.input, include: ['total'] });
  if (!found.ok) return findHomes(withoutRefused(search, found.issues));
  const { sort, limit: _, cursor, include: __, ...filters } = search.input;
  const { data, total = 0 } = found.output;
  const [relaxations, first] = await Promise.all([
    total <= FEW ? findRelaxations(filters) : [],
    data.length === 0 ? findNeighbours(filters) : sort || cursor ? findFirst(filters) : data,
  ]);
  return { search, answer: found.output, relaxations, bounds: mapBounds(filters, first) };
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
