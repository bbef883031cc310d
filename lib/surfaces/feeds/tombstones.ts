import { call } from '@/lib/kernel/call';
import type { Context } from '@/lib/kernel/context';
import type { AnyOperation } from '@/lib/kernel/operation';
import type { FeedInput } from './input';
import { operationOf } from './operation-of';
import type { Tombstone } from './page';

/** How long a feed tells of a listing that left it. `listings.changes` tells for longer. */
const REMEMBERED_MS = 7 * 24 * 3_600_000;

/** A mass removal must not blow up a page of a feed: so many requests of 100 changes are made for one. */
const MOST_PAGES = 5;

/** What `listings.changes` answers, as far as it matters here. */
interface Changes {
  data: { id: string; changed_at: string; status: string | null }[];
  next_cursor: string | null;
}

/**
 * Listings that left the search between the oldest entry of a page (undefined on the last page: as far back as is remembered)
 * and the oldest of the page before it (undefined on the first page).
 */
export async function readTombstones(
  operations: readonly AnyOperation[],
  ctx: Context,
  { updated_since, sort: _, cursor: __, limit: ___, ...filters }: FeedInput,
  { from, before }: { from: string | undefined; before: string | undefined },
): Promise<Tombstone[]> {
  const remembered = new Date(ctx.now().getTime() - REMEMBERED_MS).toISOString();
  const since = [remembered, from, updated_since && new Date(updated_since).toISOString()].reduce((latest, time) => (time && latest && time > latest ? time : latest)) as string;
  if (before !== undefined && before <= since) return [];
  const changes = operationOf(operations, 'listings.changes');
  const gone: Tombstone[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { data, next_cursor } = (await call(changes, ctx, { ...filters, since, change: 'gone', limit: 100, ...(cursor && { cursor }) })) as Changes;
    const within = data.filter(({ changed_at }) => before === undefined || changed_at < before);
    gone.push(...within.map(({ id, changed_at, status }) => ({ id, url: `${ctx.baseUrl}/listings/${id}`, status: status ?? 'deleted', removed_at: changed_at })));
    if (next_cursor === null || within.length < data.length) break;
    cursor = next_cursor;
  }
  return gone;
}
