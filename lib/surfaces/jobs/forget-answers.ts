import { z } from 'zod';
import { defineJob } from '@/lib/platform/jobs';

/** Every hour: removes answers kept for an Idempotency-Key that no call can ask for again. */
export const forgetAnswers = defineJob({
  name: 'idempotency.forget_answers',
  data: z.strictObject({}),
  schedule: '17 * * * *',
  async run(ctx) {
    await ctx.db.query(`DELETE FROM idempotency_record WHERE created_at < $1::timestamptz - interval '24 hours'`, [ctx.now()]);
  },
});
