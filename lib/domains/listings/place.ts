import { nearestName } from '@/lib/kernel/parse';
import type { PlatformDb } from '@/lib/platform/db';
import { type NeighborhoodPlace, resolveNeighborhood } from './place-neighborhood';
import type { Filters } from './schema';
import { stateKey } from './us-states';

/** Where a search looks, in the spelling of the index. */
export interface Place extends NeighborhoodPlace {
  cityKey?: string;
  state?: string;
  /** States that have listings in the wanted country; present if the country is the only place given. */
  statesOfCountry?: string[];
  /** The city that was searched instead of a misspelt one. */
  correctedCity?: string;
}

/** Filters that name a place. */
export type PlaceFilters = Pick<Filters, 'city' | 'neighborhood' | 'state' | 'country'>;

/** Resolves the filters that name a place. A city or neighborhood that no listing ever had is read as the nearest spelling, if one is near. */
export async function resolvePlace(db: PlatformDb, filters: PlaceFilters): Promise<Place> {
  const state = filters.state === undefined ? undefined : stateKey(filters.state);
  const country = filters.country?.toUpperCase();
  const inState = state === undefined ? {} : { state };
  const inCity = filters.city === undefined ? {} : await resolveCity(db, filters.city, state, country);
  if (filters.neighborhood !== undefined) return { ...inState, ...inCity, ...(await resolveNeighborhood(db, filters.neighborhood, { ...inState, ...inCity }, country)) };
  if (filters.city !== undefined || state !== undefined) return { ...inState, ...inCity };
  if (country === undefined) return {};
  const rows = await db.read<{ state: string }>('SELECT DISTINCT state FROM listing_place WHERE country = $1', [country]);
  return { statesOfCountry: rows.map((row) => row.state) };
}

/** The member `interpreted` of an answer, where a misspelt place was read as another. */
export function interpretedAs({ correctedCity: city, correctedNeighborhood: neighborhood }: Place): { interpreted?: { city?: string; neighborhood?: string } } {
  if (city === undefined && neighborhood === undefined) return {};
  return { interpreted: { ...(city === undefined ? {} : { city }), ...(neighborhood === undefined ? {} : { neighborhood }) } };
}

async function resolveCity(db: PlatformDb, city: string, state: string | undefined, country: string | undefined): Promise<Place> {
  const [given] = await db.read<{ key: string; known: boolean }>(
    'SELECT search_key($1::text) AS key, EXISTS (SELECT FROM listing_place WHERE city_key = search_key($1::text)) AS known',
    [city],
  );
  const cityKey = given?.key ?? '';
  if (given?.known) return { cityKey };
  const nearest = await nearestCity(db, cityKey, state, country);
  return nearest ? { cityKey: nearest.city_key, correctedCity: nearest.city } : { cityKey };
}

interface Candidate {
  city_key: string;
  city: string;
}

/**
 * The known city nearest in spelling, within a third of its letters. Trigrams find most; those that share too few
 * (a swap near the start of a short name) are sought among the names with the same first letter.
 */
async function nearestCity(db: PlatformDb, key: string, state: string | undefined, country: string | undefined): Promise<Candidate | undefined> {
  if (key.length < 3) return undefined;
  for (const similar of ['city_key % $1', 'city_key >= left($1, 1) AND city_key < chr(ascii($1) + 1)']) {
    const candidates = await db.read<Candidate>(
      `SELECT city_key, min(city) AS city FROM listing_place
       WHERE ${similar} AND ($2::text IS NULL OR state = $2) AND ($3::text IS NULL OR country = $3)
       GROUP BY city_key ORDER BY similarity(city_key, $1) DESC, city_key LIMIT 50`,
      [key, state ?? null, country ?? null],
    );
    const name = nearestName(
      key,
      candidates.map((candidate) => candidate.city_key),
    );
    const found = candidates.find((candidate) => candidate.city_key === name);
    if (found) return found;
  }
  return undefined;
}
