/** Degrees; `west` > `east` crosses the 180th meridian. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Finest level: squares of 360/65536 degrees. The SQL function map_tile computes the same code. */
export const FINEST_LEVEL = 16;

/**
 * Runs of Morton codes, both ends included, that together cover `box`: at most `most` of them, in ascending order.
 * They cover a little more than the box, never less.
 */
export function tileRuns(box: Box, most = 24): [first: number, last: number][] {
  const boxes =
    box.west <= box.east
      ? [box]
      : [
          { ...box, east: 180 },
          { ...box, west: -180 },
        ];
  return joined(boxes.flatMap((part) => cover(part, Math.floor(most / boxes.length))));
}

/** Splits squares along the box's edge until the next split would make too many. */
function cover(box: Box, most: number): [number, number][] {
  const edge = { west: column(box.west), east: column(box.east), south: row(box.south), north: row(box.north) };
  let squares: Square[] = [{ x: 0, y: 0, level: 0, inside: false }];
  for (let level = 1; level <= FINEST_LEVEL; level++) {
    const next = squares.flatMap((square) => (square.inside ? [square] : quarters(square).flatMap((part) => judged(part, edge))));
    if (next.length > most) break;
    squares = next;
  }
  return squares.map(({ x, y, level }) => {
    const first = interleaved(x, y) * 4 ** (FINEST_LEVEL - level);
    return [first, first + 4 ** (FINEST_LEVEL - level) - 1];
  });
}

interface Square {
  x: number;
  y: number;
  level: number;
  inside: boolean;
}

const quarters = ({ x, y, level }: Square): Square[] => [0, 1].flatMap((dy) => [0, 1].map((dx) => ({ x: 2 * x + dx, y: 2 * y + dy, level: level + 1, inside: false })));

function judged(square: Square, edge: Box): Square[] {
  const width = 2 ** (FINEST_LEVEL - square.level);
  const [west, south] = [square.x * width, square.y * width];
  const [east, north] = [west + width - 1, south + width - 1];
  if (east < edge.west || west > edge.east || north < edge.south || south > edge.north) return [];
  return [{ ...square, inside: west >= edge.west && east <= edge.east && south >= edge.south && north <= edge.north }];
}

const column = (longitude: number): number => step(longitude + 180);
const row = (latitude: number): number => step(latitude + 90);
const step = (degrees: number): number => Math.min(65535, Math.max(0, Math.floor((degrees / 360) * 65536)));

/** Morton code: bits of x on the even places, of y on the odd ones. Sums, because shifts end at 31 bits. */
function interleaved(x: number, y: number): number {
  let code = 0;
  for (let bit = 0; bit < FINEST_LEVEL; bit++) code += ((x >> bit) & 1) * 4 ** bit + ((y >> bit) & 1) * 2 * 4 ** bit;
  return code;
}

function joined(runs: [number, number][]): [number, number][] {
  const sorted = runs.sort((a, b) => a[0] - b[0]);
  const result: [number, number][] = [];
  for (const run of sorted) {
    const last = result.at(-1);
    if (last && run[0] <= last[1] + 1) last[1] = Math.max(last[1], run[1]);
    else result.push([...run]);
  }
  return result;
}
