import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { bearingDegrees, greatCircleMeters } from '@/lib/platform/gazetteer';
import { memoryCache } from '../cache/memory-cache';
import { isPlace, LAST_ZOOM, readTile } from './read-tile';

/** The nearest point of a shore. */
export interface Shore {
  kind: 'sea' | 'lake';
  meters: number;
  bearing: number;
  latitude: number;
  longitude: number;
}

/** GSHHG's levels of shorelines that part land from water. */
const KINDS: Record<number, Shore['kind']> = { 1: 'sea', 2: 'lake' };

/** The nearest shore of the sea and of a lake within `meters`, as the basemap has them, nearest first. */
export async function nearestShores(latitude: number, longitude: number, meters: number): Promise<Shore[]> {
  const scale = 2 ** LAST_ZOOM;
  const home = mercator(latitude, longitude);
  // Near by, the map's plane is true but for its scale.
  const metersInWidth = 40_075_017 * Math.cos((latitude * Math.PI) / 180);
  const reach = meters / metersInWidth;
  const nearest = new Map<Shore['kind'], Point & { away: number }>();
  const tiles = await Promise.all(tilesWithin(home, reach, scale).map(([column, row]) => shoresOf(column, row, scale)));
  for (const { kind, line } of tiles.flat())
    for (let at = 1; at < line.length; at++) {
      const point = nearestOn(home, line[at - 1] as Point, line[at] as Point);
      const away = Math.hypot(point.x - home.x, point.y - home.y);
      if (away <= reach && away < (nearest.get(kind)?.away ?? Number.POSITIVE_INFINITY)) nearest.set(kind, { ...point, away });
    }
  return [...nearest]
    .map(([kind, point]) => {
      const [pointLatitude, pointLongitude] = degrees(point);
      return {
        kind,
        meters: greatCircleMeters(latitude, longitude, pointLatitude, pointLongitude),
        bearing: bearingDegrees(latitude, longitude, pointLatitude, pointLongitude),
        latitude: Math.round(pointLatitude * 1e4) / 1e4,
        longitude: Math.round(pointLongitude * 1e4) / 1e4,
      };
    })
    .sort((a, b) => a.meters - b.meters);
}

interface Point {
  x: number;
  y: number;
}

interface ShoreLine {
  kind: Shore['kind'];
  line: readonly Point[];
}

const cache = memoryCache({ maxEntries: 300 });

/** The shores in a tile of the last level, in the map's plane. */
function shoresOf(column: number, row: number, scale: number): Promise<ShoreLine[]> {
  return cache.remember(`${column}/${row}`, {}, async () => {
    const bytes = await readTile(LAST_ZOOM, column, row);
    return shoreFeatures(bytes).flatMap((feature) => {
      const kind = KINDS[Number(feature.properties.level)];
      const place = ({ x, y }: Point) => ({ x: (column + x / feature.extent) / scale, y: (row + y / feature.extent) / scale });
      return kind ? feature.loadGeometry().map((line) => ({ kind, line: line.map(place) })) : [];
    });
  });
}

function shoreFeatures(bytes: Uint8Array | undefined): VectorTileFeature[] {
  const layer = bytes && new VectorTile(new PbfReader(bytes)).layers.shores;
  return layer ? Array.from({ length: layer.length }, (_, index) => layer.feature(index)) : [];
}

function tilesWithin({ x, y }: Point, reach: number, scale: number): [number, number][] {
  const tiles: [number, number][] = [];
  for (let row = Math.floor((y - reach) * scale); row <= Math.floor((y + reach) * scale); row++)
    for (let column = Math.floor((x - reach) * scale); column <= Math.floor((x + reach) * scale); column++) if (isPlace(LAST_ZOOM, column, row)) tiles.push([column, row]);
  return tiles;
}

/** Web Mercator over a square of width one. */
function mercator(latitude: number, longitude: number): Point {
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI) };
}

const degrees = ({ x, y }: Point): [latitude: number, longitude: number] => [(Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI, (x - 0.5) * 360];

/** The point of a segment that is nearest to another point. */
function nearestOn(to: Point, from: Point, end: Point): Point {
  const [dx, dy] = [end.x - from.x, end.y - from.y];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, ((to.x - from.x) * dx + (to.y - from.y) * dy) / length));
  return { x: from.x + part * dx, y: from.y + part * dy };
}
