import type { PlatformDb } from '@/lib/platform/db';
import type { City } from './place-names';

/** A neighborhood with its city, as the index knows them. */
export interface Neighborhood extends City {
  neighborhood: string;
  /** So many cities have a neighborhood of the name. */
  namesakes: number;
}

/** Of namesakes in cities that the sentence does not name, so many with the most listings are told. */
const MOST_ELSEWHERE = 6;

/** Neighborhoods with these names: all in the `cities`, a few elsewhere; most listings first. `at` is the index of the name. */
export async function neighborhoodsNamed(db: PlatformDb, names: readonly string[], cities: readonly string[]): Promise<(Neighborhood & { at: number })[]> {
  if (names.length === 0) return [];
  const rows = await db.read<{
    at: number;
    neighborhood: string;
    city: string;
    city_key: string;
    state: string;
    state_name: string;
    country: string;
    listings: number;
    namesakes: number;
  }>(
    `SELECT name.at::int - 1 AS at, found.neighborhood, p.city, p.city_key, p.state, p.state_name, p.country, found.listings, found.namesakes::int AS namesakes
     FROM unnest($1::text[]) WITH ORDINALITY AS name (text, at)
     CROSS JOIN LATERAL (
       SELECT * FROM (
         SELECT n.*, count(*) OVER () AS namesakes, row_number() OVER (ORDER BY n.listings DESC, n.state, n.city_key) AS place
         FROM listing_neighborhood n WHERE n.neighborhood_key = search_key(name.text)
       ) known WHERE known.place <= ${MOST_ELSEWHERE} OR known.city_key = ANY ($2::text[])
     ) found JOIN listing_place p USING (city_key, state, country)
     ORDER BY found.listings DESC, p.country <> 'US', p.state, p.city_key`,
    [names, cities],
  );
  return rows.map((row) => ({
    at: row.at,
    neighborhood: row.neighborhood,
    city: row.city,
    cityKey: row.city_key,
    state: row.state,
    stateName: row.state_name,
    country: row.country,
    listings: row.listings,
    namesakes: row.namesakes,
  }));
}
