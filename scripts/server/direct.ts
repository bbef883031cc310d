import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import config from '@/next.config';
import { preferredEncoding } from './accept-encoding';
import { sendResponse, webRequest } from './web-request';

type Surface = (request: Request) => Promise<Response>;

/**
 * Answers API calls, map tiles and drawn pictures by their surface, without the 1 to 2 ms of CPU that a Next route handler takes before it begins.
 * What Next has a route of its own for, and everything else, is Next's. @returns false for those
 */
export async function createDirect(): Promise<(request: IncomingMessage, response: ServerResponse) => boolean> {
  const [{ handleRest }, { handleMcp }, { handleBasemap }, { handlePicture }] = await Promise.all([
    import('@/lib/surfaces/rest'),
    import('@/lib/surfaces/mcp'),
    import('@/lib/surfaces/basemap'),
    import('@/lib/surfaces/pictures'),
  ]);
  const routes = new Set(readdirSync('app/api/v1').map((name) => `/api/v1/${name}`));
  const headers = await headersOfEveryPath();
  const surfaceOf = (path: string): Surface | undefined => {
    if (path === '/api/mcp') return handleMcp;
    if (path.startsWith('/map/')) return handleBasemap;
    if (path.startsWith('/pictures/')) return handlePicture;
    return path.startsWith('/api/v1/') && !path.endsWith('/') && !routes.has(path) ? handleRest : undefined;
  };
  return (request, response) => {
    const url = urlOf(request);
    const surface = url && surfaceOf(url.pathname);
    if (!surface) return false;
    const encode = (body: Buffer, answer: Response) => compress(body, answer, request, response);
    surface(webRequest(request, response, url))
      .then((answer) => sendResponse(answer, response, encode, headers))
      .catch(() => response.destroy());
    return true;
  };
}

/** Undefined for what is no path, such as `*` or an absolute URL. */
function urlOf(request: IncomingMessage): URL | undefined {
  const target = request.url ?? '';
  const base = `http://${request.headers.host ?? 'localhost'}`;
  return target.startsWith('/') && !target.startsWith('//') && URL.canParse(target, base) ? new URL(target, base) : undefined;
}

/** What next.config.ts says for every path holds for these as well. */
async function headersOfEveryPath(): Promise<Record<string, string>> {
  const rules = (await config.headers?.()) ?? [];
  const everywhere = rules.find((rule) => rule.source === '/:path*');
  return Object.fromEntries(everywhere?.headers.map(({ key, value }) => [key, value]) ?? []);
}

/** Below it, a packet is a packet. */
const SMALLEST_BYTES = 1400;
/** As small as gzip's best for a fifth of its time. */
const BROTLI = { [constants.BROTLI_PARAM_QUALITY]: 3 };
const [squash, deflate] = [promisify(brotliCompress), promisify(gzip)];

async function compress(body: Buffer, answer: Response, request: IncomingMessage, response: ServerResponse): Promise<Buffer> {
  const compressible = /json|text|xml|vector-tile/.test(answer.headers.get('content-type') ?? '') && !answer.headers.has('content-encoding');
  if (body.length < SMALLEST_BYTES || !compressible) return body;
  response.appendHeader('vary', 'Accept-Encoding');
  const encoding = preferredEncoding(request.headers['accept-encoding'], ['br', 'gzip']);
  if (!encoding) return body;
  response.setHeader('content-encoding', encoding);
  return encoding === 'br' ? squash(body, { params: BROTLI }) : deflate(body, { level: 4 });
}
