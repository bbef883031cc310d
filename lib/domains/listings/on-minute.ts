import { z } from 'zod';
import { defineJob } from '@/lib/platform/jobs';

/**
 * Every minute: brings up to date the sums for wide maps and the counts of places. Until it runs, squares of the map that
 * changed are counted from their listings, so that answers are exact before and after.
 */
export const settleListings = defineJob({
  name: 'listings.settle',
  data: z.strictObject({}),
  schedule: '* * * * *',
  retries: 0,
  async run(ctx) {
    await ctx.db.query('SELECT listing_map_settle()');
    await ctx.db.query("DELETE FROM listing_past WHERE changed_at < $1::timestamptz - interval '90 days'", [ctx.now()]);
  },
});
