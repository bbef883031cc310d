import { z } from 'zod';
import { defineJob } from '@/lib/platform/jobs';

/** More changed squares than this in a minute are a bulk load, after which places are counted at once instead of at the hour. */
const FEW_SQUARES = 20;

/**
 * Every minute: brings up to date the sums for wide maps, the tally and the counts of places. Until it runs, squares of the map
 * that changed are counted from their listings and changes of the tally are added, so that answers are exact before and after.
 */
export const settleListings = defineJob({
  name: 'listings.settle',
  data: z.strictObject({}),
  schedule: '* * * * *',
  retries: 0,
  async run(ctx) {
    const [settled] = await ctx.db.query<{ squares: number }>('SELECT listing_map_settle() AS squares');
    await ctx.db.query('SELECT listing_tally_settle()');
    if ((settled?.squares ?? 0) > FEW_SQUARES || ctx.now().getUTCMinutes() === 0) await ctx.db.query('SELECT listing_place_count()');
    await ctx.db.query("DELETE FROM listing_past WHERE changed_at < $1::timestamptz - interval '90 days'", [ctx.now()]);
  },
});
