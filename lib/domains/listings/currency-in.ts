import type { PlatformDb } from '@/lib/platform/db';
import type { Filters } from './schema';
import { FINEST_LEVEL } from './tiles';

/** The currency of one listing in each square of `level`, in their order: the index that is counted from does not know it. */
export async function currencyIn(db: PlatformDb, status: Filters['status'], squares: readonly { code: number }[], level: number): Promise<string[]> {
  if (squares.length === 0) return [];
  const tiles = 4 ** (FINEST_LEVEL - level);
  const rows = await db.read<{ currency: string | null }>(
    `SELECT (
       SELECT l.currency FROM (SELECT i.listing_id FROM listing_index i WHERE i.status = $2::"ListingStatus" AND i.tile BETWEEN square.first AND square.first + $3::bigint - 1 LIMIT 1) one
       JOIN listing l ON l.id = one.listing_id COLLATE "default"
     ) AS currency FROM unnest($1::bigint[]) WITH ORDINALITY AS square (first, place) ORDER BY square.place`,
    [squares.map(({ code }) => code * tiles), status, tiles],
  );
  return rows.map(({ currency }) => currency ?? 'USD');
}
