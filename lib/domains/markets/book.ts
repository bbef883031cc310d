import { cache } from '@/lib/platform/cache';
import type { PlatformDb } from '@/lib/platform/db';
import { slugOf } from './rules-slug';

/** A city that has or had listings. Spellings that make one URL (`st. paul`, `st paul`) are one city. */
export interface Place {
  /** Slug of the state, then of the city. */
  stateSlug: string;
  citySlug: string;
  city: string;
  state: string;
  country: string;
  /** Keys of the city in listing_index. */
  cityKeys: string[];
  /** Active listings as last counted. */
  listings: number;
}

export interface Book {
  /** All places in the order of their slugs. */
  places: readonly Place[];
  /** The same, those with the most listings first, then in the order of their slugs. */
  bySize: readonly Place[];
  bySlug: ReadonlyMap<string, Place>;
}

const SECONDS = 60;

export const placeSlug = (place: Pick<Place, 'stateSlug' | 'citySlug'>): string => `${place.stateSlug}/${place.citySlug}`;

/** Every place, read at most once a minute: some ten thousand short rows at a million listings. */
export const marketBook = (db: PlatformDb): Promise<Book> => cache.remember('markets book', { tags: ['markets'], seconds: SECONDS }, () => readBook(db));

interface Row {
  city: string;
  city_key: string;
  state: string;
  state_key: string;
  country: string;
  listings: number;
}

async function readBook(db: PlatformDb): Promise<Book> {
  const rows = await db.read<Row>(
    `WITH state AS MATERIALIZED (SELECT state, search_key(state) AS state_key FROM (SELECT DISTINCT state FROM listing_place) known)
     SELECT p.city, p.city_key, p.state, state.state_key, p.country, p.listings FROM listing_place p JOIN state USING (state)
     ORDER BY p.listings DESC, p.country, p.city_key`,
  );
  const bySlug = new Map<string, Place>();
  for (const row of rows) add(bySlug, row);
  const places = [...bySlug.values()].sort((a, b) => compare(a.stateSlug, b.stateSlug) || compare(a.citySlug, b.citySlug));
  return { places, bySize: places.toSorted((a, b) => b.listings - a.listings), bySlug };
}

/** The spelling with the most listings comes first and names the place; a namesake in another country has no page of its own. */
function add(bySlug: Map<string, Place>, { city, city_key, state, state_key, country, listings }: Row): void {
  const [stateSlug, citySlug] = [slugOf(state_key), slugOf(city_key)];
  if (stateSlug === '' || citySlug === '') return;
  const known = bySlug.get(`${stateSlug}/${citySlug}`);
  if (!known) bySlug.set(`${stateSlug}/${citySlug}`, { stateSlug, citySlug, city, state, country, cityKeys: [city_key], listings });
  else if (known.state === state && known.country === country) {
    known.cityKeys.push(city_key);
    known.listings += listings;
  }
}

/** Order of code units, the same everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
