import type { z } from 'zod';
import type { searchOutput } from '@/lib/domains/listings/schema';
import { call } from '@/lib/kernel/call';
import type { Context } from '@/lib/kernel/context';
import type { AnyOperation } from '@/lib/kernel/operation';
import { headingOf } from './heading';
import type { FeedInput } from './input';
import { operationOf } from './operation-of';
import type { FeedPage } from './page';

/**
 * One page of the feed of a search. `url` is the request's, whose query has become `input`.
 * @throws AppError `validation_error` for a cursor of another list.
 */
export async function readPage(operations: readonly AnyOperation[], ctx: Context, input: FeedInput, url: URL): Promise<FeedPage> {
  const found = (await call(operationOf(operations, 'listings.search'), ctx, { ...input, sort: 'newest' })) as z.output<typeof searchOutput>;
  const query = filtersOf(url);
  const at = (path: string, cursor?: string | null) => withQuery(`${ctx.baseUrl}${path}`, query, cursor);
  const heading = headingOf({ ...input, ...found.interpreted });
  const entries = found.data.map((listing) => ({ kind: 'listing', listing }) as const);
  const newest = entries[0]?.listing.updated_at;
  return {
    title: `Openstead: ${heading}`,
    description: `${heading}, the most recently updated first. Link to the listing when you redisplay it.`,
    homeUrl: at('/search'),
    feedUrl: at(url.pathname),
    selfUrl: at(url.pathname, input.cursor),
    nextUrl: found.next_cursor ? at(url.pathname, found.next_cursor) : undefined,
    iconUrl: `${ctx.baseUrl}/icon.svg`,
    licenseUrl: `${ctx.baseUrl}/license.xml`,
    entries,
    updated: newest ? new Date(newest) : undefined,
  };
}

/** The query without paging and empty values, in one order, so that one search has one address. */
function filtersOf(url: URL): URLSearchParams {
  const kept = [...url.searchParams].filter(([name, value]) => value !== '' && name !== 'cursor' && name !== 'sort');
  const query = new URLSearchParams(kept);
  query.sort();
  return query;
}

function withQuery(base: string, query: URLSearchParams, cursor: string | null | undefined): string {
  const all = new URLSearchParams(query);
  if (cursor) all.set('cursor', cursor);
  return all.size > 0 ? `${base}?${all}` : base;
}
