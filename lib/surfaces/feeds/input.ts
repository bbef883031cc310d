import { z } from 'zod';
import { searchFilters } from '@/lib/domains/listings/schema';
import { pageInput } from '@/lib/kernel/page';

/** Query of a feed: every filter of the listing search, and its paging. A feed is always newest first. */
export const feedInput = z.strictObject({ ...searchFilters, sort: z.literal('newest').optional().describe('A feed is always newest first'), ...pageInput });

export type FeedInput = z.output<typeof feedInput>;
