import type { PlatformDb } from '@/lib/platform/db';
import { type Home, POINT, type Reach, similarSql } from './similar-sql';
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

/** The first circle, its growth while too few homes are inside, and the last. */
const CIRCLE = { firstKm: 2, growth: 2.5, lastKm: 50 } as const;

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
 * The `limit` most similar homes within 50 km, exactly, by circles that grow. Distance alone costs points: once enough homes are
 * found, all that are as similar as the last of them lie within 5 km for each point of its difference. The search ends with the
 * first circle that wide; in between, each larger circle finds closer likeness and so makes that width smaller.
 */
export async function findSimilar(db: PlatformDb, home: Home, limit: number): Promise<SimilarHome[]> {
  for (let reach: Reach = { radiusKm: CIRCLE.firstKm, most: Number.POSITIVE_INFINITY }; ; ) {
    const params = sqlParameters();
    const found = await db.read<SimilarHome>(similarSql(home, reach, limit, params), params.values);
    if (home.latitude === null || reach.radiusKm === CIRCLE.lastKm) return found;
    const last = found[limit - 1];
    // A hair more, so that rounding leaves none out.
    const most = last ? last.difference * 1.001 + 1e-6 : Number.POSITIVE_INFINITY;
    if (most * POINT.km <= reach.radiusKm) return found;
    reach = { radiusKm: Math.min(most * POINT.km, reach.radiusKm * CIRCLE.growth, CIRCLE.lastKm), most };
  }
}
