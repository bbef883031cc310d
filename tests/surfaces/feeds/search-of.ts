import { z } from 'zod';
import { type ListingSummary, searchInput, searchOutput } from '@/lib/domains/listings/schema';
import { type AnyOperation, defineOperation } from '@/lib/kernel/operation';
import { decodeCursor, encodeCursor } from '@/lib/kernel/page';

/** A registry whose search knows these listings, in this order, and pages through them by their index. */
export function searchOf(listings: readonly ListingSummary[]): AnyOperation[] {
  const search = defineOperation({
    id: 'listings.search',
    method: 'GET',
    path: '/api/v1/listings',
    title: 'Search listings',
    description: 'Searches a fixed list.',
    scope: 'listings:read',
    effects: 'read',
    input: searchInput,
    output: searchOutput,
    examples: [],
    async run(_ctx, input) {
      const start = input.cursor ? z.number().parse(decodeCursor(input.cursor, 1)[0]) : 0;
      const end = start + input.limit;
      return { data: listings.slice(start, end), next_cursor: end < listings.length ? encodeCursor([end]) : null };
    },
  });
  const changes = defineOperation({
    id: 'listings.changes',
    method: 'GET',
    path: '/api/v1/listings/changes',
    title: 'Follow changes of listings',
    description: 'Knows of none.',
    scope: 'listings:read',
    effects: 'read',
    input: z.object({}),
    output: z.object({ data: z.array(z.never()), next_cursor: z.null() }),
    examples: [],
    run: async () => ({ data: [], next_cursor: null }),
  });
  return [search, changes];
}
