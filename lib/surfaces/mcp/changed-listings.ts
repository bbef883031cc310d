import { type ListingSummary, PUBLIC_STATUSES } from '@/lib/domains/listings/schema';
import { call } from '@/lib/kernel/call';
import type { Context } from '@/lib/kernel/context';
import type { AnyOperation } from '@/lib/kernel/operation';
import type { Change } from './subscriptions';

/** Reads changes of listings by the search operation, page by page in every public status. */
export function changedListings(registry: readonly AnyOperation[], context: () => Context): (time: string | undefined) => Promise<Change[]> {
  const search = registry.find(({ id }) => id === 'listings.search');
  return async (time) => {
    if (!search) return [];
    const changes: Change[] = [];
    for (const status of PUBLIC_STATUSES) {
      let cursor: string | undefined;
      for (let page = 0; page < MAXIMUM_PAGES; page++) {
        const input = { status, sort: 'newest', ...(time ? { updated_since: time, limit: 100 } : { limit: 1 }), ...(cursor ? { cursor } : {}) };
        const found = (await call(search, context(), input as never)) as { data: ListingSummary[]; next_cursor: string | null };
        changes.push(...found.data.map(({ id, updated_at }) => ({ id, updatedAt: updated_at })));
        if (!time || found.next_cursor === null) break;
        cursor = found.next_cursor;
      }
    }
    return changes.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  };
}

/** 10,000 changes of a status between two looks; an import of more is told in part. */
const MAXIMUM_PAGES = 100;
