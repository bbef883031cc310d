import { AppError, toAppError } from '@/lib/kernel/errors';
import { env } from '@/lib/platform/env';
import { conditionalResponse } from '@/lib/platform/http/conditional';
import { CORS } from '@/lib/platform/http/cors';
import { problemResponse } from '@/lib/platform/http/problem';
import { answerUnlessRead } from '@/lib/platform/http/read-only';
import { requestIdOf } from '@/lib/platform/http/request-id';
import type { DiscoveryDocument } from './document';
import { documents } from './documents';
import { siteOf } from './site';
import { shardPrefixOf, shardStream } from './sitemap';
import { inventory } from './sitemap-shards';

export { documents } from './documents';
export { linkHeader, pageHeaders } from './link-header';

const byPath = new Map<string, DiscoveryDocument>(documents.flatMap((document) => document.paths.map((path) => [path, document] as const)));

/**
 * Serves every discovery file by its path, to any origin, with ETag, 304, HEAD and OPTIONS.
 * What this installation does not have answers 404 with the error document. It never rejects.
 */
export async function handleDiscovery(request: Request): Promise<Response> {
  const requestId = requestIdOf(request);
  try {
    return answerUnlessRead(request, requestId) ?? (await serve(request));
  } catch (thrown) {
    return problemResponse(toAppError(thrown), requestId, env.BASE_URL);
  }
}

async function serve(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const prefix = shardPrefixOf(pathname);
  if (prefix !== undefined) return serveShard(request, prefix);
  const site = siteOf();
  const document = byPath.get(pathname);
  const body = await document?.body(site);
  if (!document || body === undefined) throw new AppError('not_found', 'No such file. What there is to find is listed in /llms.txt.');
  return conditionalResponse(request, body, {
    ...CORS,
    'Content-Type': document.mediaType,
    'Cache-Control': `public, max-age=${document.maxAgeSeconds}`,
    ...document.headers?.(site),
  });
}

/** A shard is streamed, so its validator comes from what it is made of: how many listings, and the newest change among them. */
async function serveShard(request: Request, prefix: string): Promise<Response> {
  const shard = (await inventory()).shards.find((candidate) => candidate.prefix === prefix);
  if (!shard) throw new AppError('not_found', 'No such part of the site map. The parts are listed in /sitemap.xml.');
  const headers = new Headers({ ...CORS, 'Content-Type': 'application/xml', 'Cache-Control': 'public, max-age=600', 'Last-Modified': shard.updated.toUTCString() });
  const etag = `W/"${shard.count}-${shard.updated.getTime()}"`;
  headers.set('ETag', etag);
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : shardStream(siteOf(), prefix), { headers });
}
