import type { PlatformDb } from '@/lib/platform/db';
import { type Home, POINT, similarSql } from './similar-sql';
import { sqlParameters } from './sql-parameters';

/** A home found similar, and how it differs. */
export interface SimilarHome {
  listing_id: string;
  price: number;
  beds: number | null;
  square_feet: number | null;
  property_type: string;
  distance_km: number | null;
  difference: number;
}

/** Circles searched one after the other, in kilometres. */
const RADII = [3, 10, 50] as const;

/**
 * The public listing with this id or slug, as others are compared with it. A listing that left the market has similar homes too.
 */
export async function readHome(db: PlatformDb, idOrSlug: string): Promise<Home | undefined> {
  const [row] = await db.read<Home>(
    `SELECT i.listing_id, i.listing_type, i.price_period, i.property_type, i.price, i.country, i.state, i.city_key, i.beds, i.square_feet, i.latitude, i.longitude, l.currency,
       ARRAY(SELECT s.id FROM listing s WHERE s.property_id = l.property_id) AS same
     FROM listing l JOIN listing_index i ON i.listing_id = l.id WHERE l.id = $1 OR l.slug = $1 ORDER BY l.id = $1 DESC LIMIT 1`,
    [idOrSlug],
  );
  return row;
}

/**
 * The `limit` most similar homes within 50 km, exactly. Distance alone costs points, so a home outside a circle differs by at least
 * radius / 5 km: once the last of enough homes inside differs by less, none outside can come before it, and the search ends there.
 */
export async function findSimilar(db: PlatformDb, home: Home, limit: number): Promise<SimilarHome[]> {
  let found: SimilarHome[] = [];
  for (const radius of RADII) {
    const params = sqlParameters();
    found = await db.read<SimilarHome>(similarSql(home, radius, limit, params), params.values);
    const last = found[limit - 1];
    if (home.latitude === null || (last && last.difference < radius / POINT.km)) break;
  }
  return found;
}
