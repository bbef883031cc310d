import type { PropertyType } from '@/lib/domains/listings/schema';
import type { PlatformDb } from '@/lib/platform/db';
import type { Place } from './book';
import { HOME_SQL, placeParameters } from './home-sql';
import type { Neighborhood } from './neighborhoods';

/** Figures of all priced homes of an offer, or of those alike in one respect; the other two are null then. */
export interface Figures {
  listing_type: 'rent' | 'sale';
  part: 'all' | 'beds' | 'property_type' | 'neighborhood';
  beds: number | null;
  property_type: PropertyType | null;
  /** Its slug. */
  neighborhood: string | null;
  n: number;
  latitude: number | null;
  longitude: number | null;
  /** 2nd, 25th, 50th, 75th and 98th percentile of the price, interpolated as percentile_cont does. */
  prices: [number, number, number, number, number];
  sized: number;
  per_square_foot: number | null;
  reduced: number;
  days: number;
}

export interface PlaceFigures {
  currency: string | null;
  figures: Figures[];
  /** Ids of the listings listed last, and of those reduced last. */
  newest: string[];
  reduced: string[];
}

const MOST_NEWEST = 12;
const MOST_REDUCED = 6;

/** All figures of a city and those of its `parts`, or of a neighborhood `within` it, but its histograms, in one pass over its listings. */
export async function readFigures(db: PlatformDb, place: Place, within: Neighborhood | undefined, parts: readonly Neighborhood[], now: Date): Promise<PlaceFigures> {
  const keys = parts.flatMap((part) => part.keys.map((key) => [key, part.slug] as const));
  const [row] = await db.read<{ found: PlaceFigures }>(
    `WITH ${HOME_SQL},
     figures AS (
       SELECT listing_type, beds, property_type, neighborhood,
         CASE grouping(beds, property_type, neighborhood) WHEN 7 THEN 'all' WHEN 3 THEN 'beds' WHEN 5 THEN 'property_type' ELSE 'neighborhood' END AS part,
         count(*) AS n, round(avg(latitude)::numeric, 5)::float8 AS latitude, round(avg(longitude)::numeric, 5)::float8 AS longitude,
         percentile_cont(ARRAY[0.02, 0.25, 0.5, 0.75, 0.98]) WITHIN GROUP (ORDER BY price) AS prices,
         count(*) FILTER (WHERE square_feet > 0) AS sized,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY price::float8 / square_feet) FILTER (WHERE square_feet > 0) AS per_square_foot,
         count(reduced_at) AS reduced,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY greatest(0, floor(extract(epoch FROM $5::timestamptz - listed_at) / 86400))) AS days
       FROM priced
       GROUP BY GROUPING SETS ((listing_type), (listing_type, beds), (listing_type, property_type), (listing_type, neighborhood))
     )
     SELECT json_build_object(
       'currency', (SELECT currency FROM main),
       'figures', (SELECT coalesce(json_agg(figures), '[]') FROM figures),
       'newest', ARRAY(SELECT listing_id FROM home ORDER BY listed_at DESC, listing_id LIMIT ${MOST_NEWEST}),
       'reduced', ARRAY(SELECT listing_id FROM home WHERE reduced_at IS NOT NULL ORDER BY reduced_at DESC, listing_id LIMIT ${MOST_REDUCED})
     ) AS found`,
    [...placeParameters(place, within), now, keys.map(([key]) => key), keys.map(([, slug]) => slug)],
  );
  return row?.found ?? { currency: null, figures: [], newest: [], reduced: [] };
}
