import { z } from 'zod';
import type { PlatformDb } from '@/lib/platform/db';
import { defineJob } from '@/lib/platform/jobs';

/**
 * Brings up to date what searches can do without for a while: sums for the map, counts of places, the planner's
 * statistics after a bulk load. `loaded` says that many rows came at once. Not within a transaction.
 */
export async function settleListings(db: PlatformDb, { loaded = false }: { loaded?: boolean } = {}): Promise<void> {
  // VACUUM also merges the pending entries of the word index and lets index-only scans skip the table.
  if (loaded) await db.query('VACUUM (ANALYZE) listing_index');
  await db.query('SELECT listing_map_settle()');
  if (loaded) for (const table of ['listing_map', 'listing_map_stale', 'listing_place']) await db.query(`VACUUM (ANALYZE) ${table}`);
}

/** Every minute. Until it runs, changed squares are counted from their listings, so answers are exact before and after. */
export const settleListingsJob = defineJob({
  name: 'listings.settle',
  data: z.strictObject({}),
  schedule: '* * * * *',
  retries: 0,
  run: (ctx) => settleListings(ctx.db),
});
