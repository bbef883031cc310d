import { cache } from '@/lib/platform/cache';
import type { PlatformDb } from '@/lib/platform/db';
import { type Place, placeSlug } from './book';
import { slugOf } from './rules-slug';

/** A neighborhood that has or had listings. Spellings that make one URL are one neighborhood. */
export interface Neighborhood {
  slug: string;
  name: string;
  /** Its keys in listing_index. */
  keys: string[];
}

const SECONDS = 60;

/** The neighborhoods of a city, those with the most listings first; the spelling with the most names it. Read at most once a minute. */
export const neighborhoodsOf = (db: PlatformDb, place: Place): Promise<Neighborhood[]> =>
  cache.remember(`neighborhoods ${placeSlug(place)}`, { tags: ['markets'], seconds: SECONDS }, () => readNeighborhoods(db, place));

async function readNeighborhoods(db: PlatformDb, { cityKeys, state, country }: Place): Promise<Neighborhood[]> {
  const rows = await db.read<{ neighborhood: string; neighborhood_key: string }>(
    `SELECT neighborhood, neighborhood_key FROM listing_neighborhood WHERE city_key = ANY ($1::text[]) AND state = $2 AND country = $3
     ORDER BY listings DESC, neighborhood_key, city_key`,
    [cityKeys, state, country],
  );
  const bySlug = new Map<string, Neighborhood>();
  for (const { neighborhood: name, neighborhood_key: key } of rows) {
    const slug = slugOf(key);
    const known = bySlug.get(slug);
    // Two spellings of the city may have the same key.
    if (known && !known.keys.includes(key)) known.keys.push(key);
    else if (!known && slug !== '') bySlug.set(slug, { slug, name, keys: [key] });
  }
  return [...bySlug.values()];
}
