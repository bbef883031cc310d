import { AppError, toAppError } from '@/lib/kernel/errors';
import { basemapVersion, isPlace, readTile } from '@/lib/platform/basemap';
import { env } from '@/lib/platform/env';
import { conditionalResponse } from '@/lib/platform/http/conditional';
import { CORS } from '@/lib/platform/http/cors';
import { problemResponse } from '@/lib/platform/http/problem';
import { answerUnlessRead } from '@/lib/platform/http/read-only';
import { requestIdOf } from '@/lib/platform/http/request-id';
import { log } from '@/lib/platform/log';
import { type MapTheme, THEMES } from './palette';
import { mapStyle } from './style';
import { workerScript } from './worker';

export { mapStyles } from './styles';

const TILE = /^\/map\/tiles\/(\d{1,2})\/(\d{1,7})\/(\d{1,7})(?:\.mvt)?$/;
const STYLE = /^\/map\/([a-z]+)\.json$/;
const FOREVER = 'public, max-age=31536000, immutable';
const AN_HOUR = 'public, max-age=3600';

/**
 * Serves the embedded map: `/map/light.json` and `/map/dark.json` (MapLibre styles), `/map/tiles/{z}/{x}/{y}` (vector tiles; 204 where nothing is)
 * and `/map/worker.mjs` (MapLibre's worker). What carries the version in `v` may be kept for ever. It never rejects.
 */
export async function handleBasemap(request: Request): Promise<Response> {
  const requestId = requestIdOf(request);
  try {
    return answerUnlessRead(request, requestId) ?? (await serve(request));
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error.kind.status >= 500) log.error({ requestId, err: error.cause ?? error }, 'map request failed');
    return problemResponse(error, requestId, env.BASE_URL);
  }
}

async function serve(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const tile = TILE.exec(pathname);
  const version = searchParams.get('v');
  if (tile) return tileResponse(request, tile.slice(1).map(Number) as [number, number, number], version === basemapVersion() ? FOREVER : AN_HOUR);
  if (pathname === '/map/worker.mjs') {
    const { text, version: current } = workerScript();
    return conditionalResponse(request, text, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': version === current ? FOREVER : AN_HOUR });
  }
  const theme = STYLE.exec(pathname)?.[1] as MapTheme | undefined;
  if (!theme || !THEMES.includes(theme)) throw new AppError('not_found', 'Nothing of the map is here. Styles are /map/light.json and /map/dark.json; they name the tiles.');
  return conditionalResponse(request, JSON.stringify(mapStyle(theme)), { ...CORS, 'Content-Type': 'application/json', 'Cache-Control': AN_HOUR });
}

async function tileResponse(request: Request, [z, x, y]: [number, number, number], caching: string): Promise<Response> {
  if (!isPlace(z, x, y)) throw new AppError('not_found', `There is no tile ${z}/${x}/${y}: a level z has 2^z columns and rows, and the last level is in the style.`);
  const headers = new Headers({ ...CORS, 'Cache-Control': caching, ETag: `"${basemapVersion()}"` });
  if (request.headers.get('if-none-match') === headers.get('ETag')) return new Response(null, { status: 304, headers });
  const tile = await readTile(z, x, y);
  if (!tile) return new Response(null, { status: 204, headers });
  headers.set('Content-Type', 'application/vnd.mapbox-vector-tile');
  headers.set('Content-Length', String(tile.byteLength));
  return new Response(request.method === 'HEAD' ? null : tile, { headers });
}
