import type { PlatformDb } from '@/lib/platform/db';
import type { Place } from './book';
import { IN_PLACE, isPriced, placeParameters } from './home-sql';
import type { Neighborhood } from './neighborhoods';
import { type Bin, toBins } from './rules-bins';

interface Wanted {
  currency: string;
  /** Prices that part the bins of each offer, ascending. */
  edges: { rent: number[]; sale: number[] };
}

/** Counts the priced rents and sales of a city, or of a neighborhood within it, in one currency by price. */
export async function readHistograms(db: PlatformDb, place: Place, within: Neighborhood | undefined, { currency, edges }: Wanted): Promise<{ rent: Bin[]; sale: Bin[] }> {
  const rows = await db.read<{ listing_type: 'rent' | 'sale'; bucket: number; count: number }>(
    `SELECT i.listing_type, width_bucket(i.price::bigint, CASE i.listing_type WHEN 'rent' THEN $6::bigint[] ELSE $7::bigint[] END) AS bucket, count(*) AS count
     FROM listing_index i JOIN listing l ON l.id = i.listing_id COLLATE "default" WHERE ${IN_PLACE} AND l.currency = $5::text AND ${isPriced('i')} GROUP BY 1, 2`,
    [...placeParameters(place, within), currency, edges.rent, edges.sale],
  );
  const bins = (type: 'rent' | 'sale') => toBins(edges[type], new Map(rows.filter((row) => row.listing_type === type).map(({ bucket, count }) => [bucket, count])));
  return { rent: bins('rent'), sale: bins('sale') };
}
