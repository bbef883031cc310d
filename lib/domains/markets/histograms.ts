import type { PlatformDb } from '@/lib/platform/db';
import type { Place } from './book';
import { HOME_SQL, homeParameters } from './home-sql';
import { type Bin, toBins } from './rules-bins';

/** Counts the priced rents and sales of a place by price, between the edges given for each. */
export async function readHistograms(db: PlatformDb, place: Place, now: Date, edges: { rent: number[]; sale: number[] }): Promise<{ rent: Bin[]; sale: Bin[] }> {
  const rows = await db.read<{ listing_type: 'rent' | 'sale'; bucket: number; count: number }>(
    `WITH ${HOME_SQL}
     SELECT listing_type, width_bucket(price::bigint, CASE listing_type WHEN 'rent' THEN $5::bigint[] ELSE $6::bigint[] END) AS bucket, count(*) AS count FROM priced GROUP BY 1, 2`,
    [...homeParameters(place, now), edges.rent, edges.sale],
  );
  const bins = (type: 'rent' | 'sale') => toBins(edges[type], new Map(rows.filter((row) => row.listing_type === type).map(({ bucket, count }) => [bucket, count])));
  return { rent: bins('rent'), sale: bins('sale') };
}
