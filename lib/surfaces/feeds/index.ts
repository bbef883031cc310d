import { registry } from '@/lib/domains/registry';
import { toAppError } from '@/lib/kernel/errors';
import type { AnyOperation } from '@/lib/kernel/operation';
import { parseInput } from '@/lib/kernel/parse';
import { authenticate } from '@/lib/platform/auth/authenticate';
import { createContext } from '@/lib/platform/context';
import { database } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { conditionalResponse } from '@/lib/platform/http/conditional';
import { CORS } from '@/lib/platform/http/cors';
import { problemResponse } from '@/lib/platform/http/problem';
import { decodeQuery } from '@/lib/platform/http/query';
import { answerUnlessRead } from '@/lib/platform/http/read-only';
import { requestIdOf } from '@/lib/platform/http/request-id';
import { type FeedInput, feedInput } from './input';
import { jsonFeed } from './json-feed';
import { readPage } from './read-page';
import { rss } from './rss';

/**
 * Serves `/api/v1/feed.json` (JSON Feed 1.1) and `/api/v1/feed.rss` (RSS 2.0) of any listing search, newest first.
 * ETag, Last-Modified, 304, HEAD and OPTIONS included; faults come as the error document. It never rejects.
 */
export const handleFeed = createFeedSurface(registry);

/** The feed surface over any list of operations that holds `listings.search`, and `listings.changes` for tombstones. */
export function createFeedSurface(operations: readonly AnyOperation[]): (request: Request) => Promise<Response> {
  return async (request) => {
    const requestId = requestIdOf(request);
    return serve(request, requestId).catch((thrown: unknown) => problemResponse(toAppError(thrown), requestId, env.BASE_URL));
  };

  async function serve(request: Request, requestId: string): Promise<Response> {
    const other = answerUnlessRead(request, requestId);
    if (other) return other;
    const url = new URL(request.url);
    const ctx = createContext({ actor: await authenticate(request, database()), requestId });
    const input = parseInput(feedInput, decodeQuery(url.searchParams, feedInput)) as FeedInput;
    const page = await readPage(operations, ctx, input, url);
    const isRss = url.pathname.endsWith('.rss');
    const headers = new Headers({
      ...CORS,
      'Content-Type': isRss ? 'application/rss+xml; charset=utf-8' : 'application/feed+json',
      'Cache-Control': 'public, max-age=60',
      'X-Request-Id': requestId,
    });
    if (page.updated) headers.set('Last-Modified', page.updated.toUTCString());
    if (page.nextUrl) headers.set('Link', `<${page.nextUrl}>; rel="next"`);
    return conditionalResponse(request, isRss ? rss(page) : JSON.stringify(jsonFeed(page)), headers);
  }
}
