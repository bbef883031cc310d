import type { Sort } from '@/lib/domains/listings/schema';
import { searchQuery } from '@/lib/domains/listings/search-query';
import { slugOf } from '@/lib/domains/markets/rules-slug';
import type { PlatformDb } from '@/lib/platform/db';
import { CASES, type Sample } from './cases';
import { cursorOfPage } from './search-times';
import type { Site } from './site';

/** A kind of page with how long its answers took, ascending. */
export interface PageTimes {
  page: string;
  /** Milliseconds to the first byte of the body, and to its last. */
  first: number[];
  whole: number[];
  /** Milliseconds of the server's processor that one answer took. */
  processor: number;
  kilobytes: number;
}

type Address = (sample: Sample, at: number, db: PlatformDb) => string | Promise<string | null>;

/** Searches as people make them, each for what exists: the first page and a later one, by every sort. */
const SEARCHES = [
  ...['none', 'city', 'state', 'listing_type', 'beds', 'max_price', 'amenities', 'q common', 'bbox', 'near'],
  ...['city + listing_type', 'city + beds', 'city + max_price', 'listing_type + beds', 'listing_type + property_type', 'listing_type + price range'],
  ...['state + listing_type', 'state + beds', 'property_type + beds', 'beds + baths', 'beds + max_price', 'property_type + amenities', 'bbox + listing_type', 'q + max_price'],
];

const PAGES: Readonly<Record<string, Address>> = {
  home: () => '/',
  listing: ({ id }) => `/listings/${id}`,
  city: ({ city, state }) => `/homes/${slugOf(state)}/${slugOf(city)}`,
  'city, large': (_, at) => `/homes/${LARGE[at % LARGE.length]}`,
  ...Object.fromEntries(SEARCHES.map((name) => [`search: ${name}`, searchOf(name, {})])),
  'search: for a family': ({ city, state }) => search({ city, state, listing_type: 'sale', property_type: 'house', beds: 3, baths: 2, max_price: 700_000 }),
  'search: a flat with a pet': ({ state }) => search({ state, listing_type: 'rent', price_period: 'month', beds: 1, max_price: 2500, pets: ['dogs'], amenities: ['parking'] }),
  'search: much everywhere': (_, at) => search({ listing_type: 'sale', beds: 2 + (at % 3), baths: 2, min_price: 250_000, max_price: 800_000 }),
  'search: nothing': ({ city }) => search({ city, listing_type: 'rent', beds: 12, max_price: 300 }),
  'search: page 3': searchOf('city + listing_type', { page: 3 }),
  'search: page 20, cheapest': searchOf('listing_type + beds', { sort: 'price_asc', page: 20 }),
  'search: dearest': searchOf('state + listing_type', { sort: 'price_desc' }),
};

const LARGE = ['ca/los-angeles', 'il/chicago', 'tx/houston', 'tx/austin', 'az/phoenix'];

/** Asks a running site for every kind of page, each time another one, one after the other. */
export async function* timePages(
  site: Site,
  db: PlatformDb,
  samples: readonly Sample[],
  { rounds, only }: { rounds: number; only?: string | undefined },
): AsyncGenerator<PageTimes> {
  for (const path of ['/', '/search', '/search?listing_type=rent&beds=2', `/listings/${samples[0]?.id}`, '/homes/tx/dallas'])
    for (let run = 0; run < 3; run++) await site.get(path);
  for (const [page, addressOf] of Object.entries(PAGES).filter(([page]) => !only || page.includes(only))) {
    const [first, whole]: [number[], number[]] = [[], []];
    let bytes = 0;
    const before = site.processorMs();
    for (let at = 0; at < rounds; at++) {
      const path = await addressOf(samples[at % samples.length] as Sample, at, db);
      if (path === null) continue;
      const answer = await site.get(path);
      first.push(answer.firstMs);
      whole.push(answer.wholeMs);
      bytes += answer.bytes;
    }
    const count = Math.max(1, whole.length);
    const ascending = (times: number[]) => times.sort((a, b) => a - b);
    yield { page, first: ascending(first), whole: ascending(whole), processor: (site.processorMs() - before) / count, kilobytes: bytes / count / 1024 };
  }
}

/** The address of a search of one of the cases, on its first or a later page. */
function searchOf(name: string, { sort, page = 1 }: { sort?: Sort; page?: number }): Address {
  return async (sample, at, db) => {
    const filters = { ...CASES[name]?.(sample, at) };
    const cursor = page === 1 ? undefined : await cursorOfPage(db, { status: 'active', ...filters }, sort ?? 'newest', page, PAGE_SIZE);
    return cursor === null ? null : search({ ...filters, sort, cursor });
  };
}

/** Homes on a page of the site. */
const PAGE_SIZE = 24;

function search(filters: Record<string, unknown>): string {
  const query = searchQuery(filters);
  return query === '' ? '/search' : `/search?${query}`;
}
