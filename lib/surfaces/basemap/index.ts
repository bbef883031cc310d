import { AppError, toAppError } from '@/lib/kernel/errors';
import { basemapVersion, isPlace, readStreets, readTile, streets } from '@/lib/platform/basemap';
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

const TILE = /^\/map\/(tiles|streets)\/(\d{1,2})\/(\d{1,7})\/(\d{1,7})(?:\.mvt)?$/;
const STYLE = /^\/map\/([a-z]+)\.json$/;
const FOREVER = 'public, max-age=31536000, immutable';
const AN_HOUR = 'public, max-age=3600';

/**
 * Serves the embedded map: `/map/light.json` and `/map/dark.json` (MapLibre styles), `/map/tiles/{z}/{x}/{y}` and
 * `/map/streets/{z}/{x}/{y}` (vector tiles; 204 where nothing is) and `/map/worker.mjs` (MapLibre's worker). What carries the version in `v` may be kept for ever. It never rejects.
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
  if (tile) return tileResponse(request, await layerOf(tile[1] as string), tile.slice(2).map(Number) as Place, version);
  if (pathname === '/map/worker.mjs') {
    const { text, version: current } = workerScript();
    return conditionalResponse(request, text, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': version === current ? FOREVER : AN_HOUR });
  }
  const theme = STYLE.exec(pathname)?.[1] as MapTheme | undefined;
  if (!theme || !THEMES.includes(theme)) throw new AppError('not_found', 'Nothing of the map is here. Styles are /map/light.json and /map/dark.json; they name the tiles.');
  return conditionalResponse(request, JSON.stringify(mapStyle(theme, await streets())), { ...CORS, 'Content-Type': 'application/json', 'Cache-Control': AN_HOUR });
}

type Place = [z: number, x: number, y: number];

interface TileLayer {
  version: string;
  has(...place: Place): boolean;
  read(...place: Place): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

async function layerOf(name: string): Promise<TileLayer> {
  if (name === 'tiles') return { version: basemapVersion(), has: (...place) => isPlace(...place), read: readTile };
  const archive = await streets();
  if (!archive) throw new AppError('not_found', 'This installation has no street tiles: MAP_STREETS names none.');
  const [first, last] = archive.zooms;
  return { version: archive.version, has: (z, x, y) => z >= first && isPlace(z, x, y, last), read: (...place) => readStreets(archive, ...place) };
}

async function tileResponse(request: Request, { version, has, read }: TileLayer, place: Place, asked: string | null): Promise<Response> {
  if (!has(...place)) throw new AppError('not_found', `There is no tile ${place.join('/')}: a level z has 2^z columns and rows, and the last level is in the style.`);
  const headers = new Headers({ ...CORS, 'Cache-Control': asked === version ? FOREVER : AN_HOUR, ETag: `"${version}"` });
  if (request.headers.get('if-none-match') === headers.get('ETag')) return new Response(null, { status: 304, headers });
  const tile = await read(...place);
  if (!tile) return new Response(null, { status: 204, headers });
  headers.set('Content-Type', 'application/vnd.mapbox-vector-tile');
  headers.set('Content-Length', String(tile.byteLength));
  return new Response(request.method === 'HEAD' ? null : tile, { headers });
}
