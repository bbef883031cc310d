import { documents, handleDiscovery } from '@/lib/surfaces/discovery';
import { handleFeed } from '@/lib/surfaces/feeds';
import { handleMcp } from '@/lib/surfaces/mcp';
import { handleOpenApi } from '@/lib/surfaces/openapi';
import { handleRest } from '@/lib/surfaces/rest';

const discoveryPaths = new Set(documents.flatMap(({ paths }) => paths));

/** Answers a request as the app's route files would; undefined for what is a page, a picture or a health check. */
export function answer(request: Request): Promise<Response> | undefined {
  const { pathname } = new URL(request.url);
  if (discoveryPaths.has(pathname) || pathname.startsWith('/sitemaps/') || pathname.startsWith('/.well-known/') || pathname.startsWith('/schemas/'))
    return handleDiscovery(request);
  if (pathname === '/openapi.json' || pathname === '/api/v1/openapi.json') return handleOpenApi(request);
  if (pathname.startsWith('/api/v1/feed.')) return handleFeed(request);
  if (pathname === '/api/mcp') return handleMcp(request);
  if (pathname.startsWith('/api/v1/')) return handleRest(request);
  return undefined;
}
