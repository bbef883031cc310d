import { registry } from '@/lib/domains/registry';
import type { AnyOperation } from '@/lib/kernel/operation';
import { parseInput } from '@/lib/kernel/parse';
import { database, type PlatformDb } from '@/lib/platform/db';
import { conditionalResponse } from '@/lib/platform/http/conditional';
import { decodeQuery } from '@/lib/platform/http/query';
import { type FeedInput, feedInput } from './input';
import { jsonFeed } from './json-feed';
import { readPage } from './read-page';
import { readingSurface } from './reading';
import { rss } from './rss';

export { handleMarkdown } from './markdown';

/**
 * Serves `/api/v1/feed.json` (JSON Feed 1.1) and `/api/v1/feed.rss` (RSS 2.0) of any listing search, newest first.
 * ETag, Last-Modified, 304, HEAD and OPTIONS included; faults come as the error document. It never rejects.
 */
export const handleFeed = createFeedSurface(registry);

/** The feed surface over any list of operations that holds `listings.search` and `listings.changes`, and any database. */
export function createFeedSurface(operations: readonly AnyOperation[], openDatabase: () => PlatformDb = database): (request: Request) => Promise<Response> {
  return readingSurface(
    openDatabase,
    ({ pathname }) => pathname,
    async (request, ctx, headers) => {
      const url = new URL(request.url);
      const page = await readPage(operations, ctx, parseInput(feedInput, decodeQuery(url.searchParams, feedInput)) as FeedInput, url);
      const isRss = url.pathname.endsWith('.rss');
      headers.set('Content-Type', isRss ? 'application/rss+xml; charset=utf-8' : 'application/feed+json');
      headers.set('Cache-Control', 'public, max-age=60');
      if (page.updated) headers.set('Last-Modified', page.updated.toUTCString());
      if (page.nextUrl) headers.set('Link', `<${page.nextUrl}>; rel="next"`);
      return conditionalResponse(request, isRss ? rss(page) : JSON.stringify(jsonFeed(page)), headers);
    },
  );
}
