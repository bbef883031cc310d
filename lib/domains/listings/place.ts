import { nearestName } from '@/lib/kernel/parse';
import type { PlatformDb } from '@/lib/platform/db';
import type { Filters } from './schema';
import { stateKey } from './us-states';

/** Where a search looks, in the spelling of the index. */
export interface Place {
  cityKey?: string;
  state?: string;
  /** States that have listings in the wanted country; present if the country is the only place given. */
  statesOfCountry?: string[];
  /** The city that was searched instead of a misspelt one. */
  correctedCity?: string;
}

/** Resolves `city`, `state` and `country`. A city that no listing ever had is read as the nearest spelling, if one is near. */
export async function resolvePlace(db: PlatformDb, filters: Pick<Filters, 'city' | 'state' | 'country'>): Promise<Place> {
  const state = filters.state === undefined ? undefined : stateKey(filters.state);
  const country = filters.country?.toUpperCase();
  if (filters.city !== undefined) return { ...(state === undefined ? {} : { state }), ...(await resolveCity(db, filters.city, state, country)) };
  if (state !== undefined) return { state };
  if (country === undefined) return {};
  const rows = await db.read<{ state: string }>('SELECT DISTINCT state FROM listing_place WHERE country = $1', [country]);
  return { statesOfCountry: rows.map((row) => row.state) };
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
