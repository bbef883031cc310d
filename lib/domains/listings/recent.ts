import { z } from 'zod';
import { defineOperation } from '@/lib/kernel/operation';
import { pageInput, pageOutput } from '@/lib/kernel/page';
import { describeResults } from './describe';
import { criteriaOf, readResults } from './results';
import { listingSummary } from './schema';

export const listRecent = defineOperation({
  id: 'listings.recent',
  method: 'GET',
  path: '/api/v1/listings/recent',
  title: 'List recent listings',
  description:
    'The active listings that were added or changed last, newest first. `since` limits them to changes at or after a time: pass the `updated_at` of the first item of your last call to see only what is new. ' +
    'The same items in the same order as a search without filters.',
  scope: 'listings:read',
  effects: 'read',
  input: z.strictObject({ since: z.iso.datetime({ offset: true }).optional().describe('Only listings changed at or after this ISO 8601 time'), ...pageInput }),
  output: z.object(pageOutput(listingSummary)),
  examples: [
    { title: 'The last ten', input: { limit: 10 } },
    { title: 'Since a moment', input: { since: '2026-05-06T00:00:00Z' } },
  ],
  tool: { name: 'list_recent', summary: describeResults },
  cacheSeconds: 30,
  async run(ctx, { since, limit, cursor }) {
    const criteria = await criteriaOf(ctx, { status: 'active', updated_since: since });
    return readResults(ctx, criteria, { sort: 'newest', limit, cursor });
  },
});
