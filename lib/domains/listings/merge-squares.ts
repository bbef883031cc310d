import type { Square } from './count-squares';
import { bubbleRadius } from './schema-bubble';
import { squareBox } from './squares';

export type Edges = [west: number, south: number, east: number, north: number];

/** One square, or several whose circles would lie over each other. `code` is that of the largest. */
export interface Group extends Square {
  bbox: Edges;
}

/** Pixels between two circles: the rim of each, and air. */
const AIR = 5;
/** A price stands above its home: middle of the label over the place, and the circle around it, in pixels. */
const [LABEL_ABOVE, LABEL_RADIUS] = [18, 15];

/**
 * Joins squares until no two circles meet on a map at `zoom` (the world is 256 · 2^zoom pixels wide), the smaller to the nearest larger;
 * a home that stands alone joins where its price would lie over a circle. Counts stay whole.
 * Nothing is joined across the 180th meridian, where the map ends.
 */
export function mergeSquares(squares: readonly Square[], level: number, zoom: number): Group[] {
  const world = 256 * 2 ** zoom;
  let groups = squares.map((square) => ({ ...square, bbox: squareBox(square.code, level) as Edges })).sort((a, b) => b.count - a.count || a.code - b.code);
  for (;;) {
    const merged = mergedOnce(groups, world);
    if (merged.length === groups.length) return merged;
    groups = merged.sort((a, b) => b.count - a.count || a.code - b.code);
  }
}

interface Kept extends Group {
  x: number;
  y: number;
  radius: number;
}

/** Each group, the largest first, is kept or joins the nearest kept one that it meets. */
function mergedOnce(groups: readonly Group[], world: number): Group[] {
  const cells = new Map<string, Kept[]>();
  const kept: Kept[] = [];
  for (const group of groups) {
    const one = placed(group, world);
    const [column, row] = [Math.floor(one.x / CELL), Math.floor(one.y / CELL)];
    const near = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => cells.get(`${column + dx} ${row + dy}`) ?? []));
    const met = near.filter((other) => other.id === null && gap(one, other) < AIR).sort((a, b) => gap(one, a) - gap(one, b))[0];
    if (met) join(met, group);
    else {
      kept.push(one);
      const key = `${column} ${row}`;
      cells.set(key, [...(cells.get(key) ?? []), one]);
    }
  }
  return kept;
}

/** Two of the largest circles in neighbouring cells, or nearer, may meet; any farther cannot. */
const CELL = 2 * bubbleRadius(Number.MAX_SAFE_INTEGER) + AIR;

const gap = (one: Kept, other: Kept): number => Math.hypot(one.x - other.x, one.y - other.y) - one.radius - other.radius;

function placed(group: Group, world: number): Kept {
  const { latitude, longitude, id, count } = group;
  const sine = Math.sin((Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180);
  const x = (world * (longitude + 180)) / 360;
  const y = world * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI));
  return { ...group, x, y: id === null ? y : y - LABEL_ABOVE, radius: id === null ? bubbleRadius(count) : LABEL_RADIUS };
}

/** Adds a group to one that stays; the place is the mean of all homes. */
function join(to: Kept, { count, latitude, longitude, min_price, max_price, bbox }: Group): void {
  const share = count / (to.count + count);
  to.longitude += share * (longitude - to.longitude);
  to.latitude += share * (latitude - to.latitude);
  to.count += count;
  to.min_price = Math.min(to.min_price, min_price);
  to.max_price = Math.max(to.max_price, max_price);
  to.bbox = [Math.min(to.bbox[0], bbox[0]), Math.min(to.bbox[1], bbox[1]), Math.max(to.bbox[2], bbox[2]), Math.max(to.bbox[3], bbox[3])];
}
