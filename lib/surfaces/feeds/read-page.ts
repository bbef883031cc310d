import type { z } from 'zod';
import type { searchOutput } from '@/lib/domains/listings/schema';
import { call } from '@/lib/kernel/call';
import type { Context } from '@/lib/kernel/context';
import type { AnyOperation } from '@/lib/kernel/operation';
import { decodePosition, encodePosition } from './cursor';
import { headingOf } from './heading';
import type { FeedInput } from './input';
import { operationOf } from './operation-of';
import type { FeedEntry, FeedPage } from './page';
import { readTombstones } from './tombstones';

/**
 * One page of the feed of a search: its listings, and between them in time those that left it. `url` is the request's, whose query has become `input`.
 * @throws AppError `validation_error` for a cursor of another list.
 */
export async function readPage(operations: readonly AnyOperation[], ctx: Context, input: FeedInput, url: URL): Promise<FeedPage> {
  const position = input.cursor === undefined ? undefined : decodePosition(input.cursor);
  const search = { ...input, sort: 'newest', ...(position && { cursor: position.search }) };
  const found = (await call(operationOf(operations, 'listings.search'), ctx, search)) as z.output<typeof searchOutput>;
  const oldest = found.next_cursor === null ? undefined : found.data.at(-1)?.updated_at;
  const gone = await readTombstones(operations, ctx, input, { from: oldest, before: position?.before });
  const entries: FeedEntry[] = [...found.data.map((listing) => ({ kind: 'listing', listing }) as const), ...gone.map((tombstone) => ({ kind: 'tombstone', tombstone }) as const)];
  entries.sort((a, b) => timeOf(b).localeCompare(timeOf(a)));
  const newest = entries[0];
  const query = filtersOf(url);
  const at = (path: string, cursor?: string) => withQuery(`${ctx.baseUrl}${path}`, query, cursor);
  const heading = headingOf({ ...input, ...found.interpreted });
  return {
    title: `Openstead: ${heading}`,
    description: `${heading}, the most recently updated first. Link to the listing when you redisplay it.`,
    homeUrl: at('/search'),
    feedUrl: at(url.pathname),
    selfUrl: at(url.pathname, input.cursor),
    nextUrl: found.next_cursor && oldest ? at(url.pathname, encodePosition({ search: found.next_cursor, before: oldest })) : undefined,
    iconUrl: `${ctx.baseUrl}/icon.svg`,
    licenseUrl: `${ctx.baseUrl}/license.xml`,
    entries,
    updated: newest && new Date(timeOf(newest)),
  };
}

const timeOf = (entry: FeedEntry): string => (entry.kind === 'listing' ? entry.listing.updated_at : entry.tombstone.removed_at);

/** The query without paging and empty values, in one order, so that one search has one address. */
function filtersOf(url: URL): URLSearchParams {
  const kept = [...url.searchParams].filter(([name, value]) => value !== '' && name !== 'cursor' && name !== 'sort');
  const query = new URLSearchParams(kept);
  query.sort();
  return query;
}

function withQuery(base: string, query: URLSearchParams, cursor: string | undefined): string {
  const all = new URLSearchParams(query);
  if (cursor) all.set('cursor', cursor);
  return all.size > 0 ? `${base}?${all}` : base;
}
