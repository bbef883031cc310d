import { nearestName } from '@/lib/kernel/parse';
import type { PlatformDb } from '@/lib/platform/db';

/** The neighborhood of a search. */
export interface NeighborhoodPlace {
  neighborhoodKey?: string;
  /** The neighborhood that was searched instead of a misspelt one. */
  correctedNeighborhood?: string;
}

/** Names of one city are few enough to be compared all; without a city those with similar letters are. */
const MOST_COMPARED = 500;

/** The key of a neighborhood; one that is not known within the place is read as the nearest spelling there, within a third of its letters. */
export async function resolveNeighborhood(
  db: PlatformDb,
  name: string,
  { cityKey, state }: { cityKey?: string; state?: string },
  country: string | undefined,
): Promise<NeighborhoodPlace> {
  const within = [cityKey ?? null, state ?? null, country ?? null];
  const there = '($2::text IS NULL OR city_key = $2) AND ($3::text IS NULL OR state = $3) AND ($4::text IS NULL OR country = $4)';
  const [given] = await db.read<{ key: string; known: boolean }>(
    `SELECT search_key($1::text) AS key, EXISTS (SELECT FROM listing_neighborhood WHERE neighborhood_key = search_key($1::text) AND ${there}) AS known`,
    [name, ...within],
  );
  const neighborhoodKey = given?.key ?? '';
  if (given?.known || neighborhoodKey.length < 3) return { neighborhoodKey };
  const candidates = await db.read<{ neighborhood_key: string; neighborhood: string }>(
    `SELECT neighborhood_key, min(neighborhood) AS neighborhood FROM listing_neighborhood
     WHERE ${cityKey === undefined ? 'neighborhood_key % $1' : 'true'} AND ${there}
     GROUP BY neighborhood_key ORDER BY similarity(neighborhood_key, $1) DESC, neighborhood_key LIMIT ${MOST_COMPARED}`,
    [neighborhoodKey, ...within],
  );
  const nearest = nearestName(
    neighborhoodKey,
    candidates.map((candidate) => candidate.neighborhood_key),
  );
  const found = candidates.find((candidate) => candidate.neighborhood_key === nearest);
  return found ? { neighborhoodKey: found.neighborhood_key, correctedNeighborhood: found.neighborhood } : { neighborhoodKey };
}
