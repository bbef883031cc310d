import { execFileSync } from 'node:child_process';
import type { Feature, FeatureCollection, Position } from 'geojson';

export type Box = [west: number, south: number, east: number, north: number];
/** GSHHG's resolutions: full, high, intermediate, low. */
type Resolution = 'f' | 'h' | 'i' | 'l';

/** Inches a degree, at 1,200 units an inch: some 9 metres a unit. */
const INCHES = 10;
const UNITS = INCHES * 1200;
const SEA = '0 0 1';
const LAND = '1 0 0';

/**
 * Sea and lakes in `box`, islands as holes, from the plot that GMT draws of GSHHG: the only form in which it gives closed areas.
 * Needs the Debian packages gmt and gmt-gshhg-full. Lakes and islands smaller than `leastArea` square kilometres are left out.
 */
export function waterIn(box: Box, resolution: Resolution, leastArea: number): Feature[] {
  const [west, south] = box;
  const plot = gmt(['pscoast', region(box), `-Jx${INCHES}i`, `-D${resolution}`, '-Gred', '-Sblue', '-Cgreen', `-A${leastArea}`, '-X0', '-Y0']);
  const areas = areasOf(plot).map(({ colour, ring }) => ({ colour, ring: ring.map(([x, y]): Position => [west + x / UNITS, south + y / UNITS]) }));
  const waters = areas.filter(({ colour }) => colour !== LAND).map(({ ring }) => ({ box: boxOf(ring), rings: [ring] }));
  for (const ring of islandsOf(areas.filter(({ colour }) => colour === LAND).map((area) => area.ring))) {
    // Land beside a water shares its shore; only an island lies upon it.
    const within = pointWithin(ring);
    const around = within && waters.filter(({ box, rings }) => boxHas(box, within) && isInside(within, rings[0] as Position[])).sort((a, b) => areaOf(a.box) - areaOf(b.box))[0];
    if (around) around.rings.push(ring);
  }
  return waters.map(({ rings }) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: rings.map(closed) } }));
}

/** Shorelines, or rivers with their level (1 the greatest), in `box`. */
export function linesIn(box: Box, resolution: Resolution, leastArea: number, what: 'shores' | 'rivers'): FeatureCollection {
  const text = gmt(['coast', region(box), `-D${resolution}`, `-A${leastArea}`, '-M', what === 'shores' ? '-W' : '-Ir']);
  const features = text.split(/^>/m).flatMap((part): Feature[] => {
    const [heading = '', ...rows] = part.trim().split('\n');
    const coordinates = rows.map((row) => row.split(/\s+/).map(Number)).map(([x, y]): Position => [(x as number) > 180 ? (x as number) - 360 : (x as number), y as number]);
    const level = Number(/Level (\d+)/.exec(heading)?.[1] ?? 0);
    return coordinates.length > 1 ? [{ type: 'Feature', properties: { level }, geometry: { type: 'LineString', coordinates } }] : [];
  });
  return { type: 'FeatureCollection', features };
}

const region = ([west, south, east, north]: Box): string => `-R${west}/${east}/${south}/${north}`;
const gmt = (parameters: string[]): string =>
  execFileSync('gmt', [...parameters, '--GMT_HISTORY=false'], { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] });

/** The filled paths of a plot in GMT's PostScript: `x y M` begins one, `dx dy D` goes on, `… n x y SP` is one at once, its steps backwards. */
function areasOf(plot: string): { colour: string; ring: [number, number][] }[] {
  const areas: { colour: string; ring: [number, number][] }[] = [];
  let [colour, ring] = [SEA, [] as [number, number][]];
  for (const row of plot.slice(plot.indexOf('%%EndPageSetup')).split('\n')) {
    const fill = /^\{(\d \d \d) C\} FS/.exec(row);
    if (fill) colour = fill[1] as string;
    const words = row.split(' ');
    const numbers = words.slice(0, -1).map(Number);
    const verb = words.at(-1);
    if (verb === 'M') ring = [numbers as [number, number]];
    else if (verb === 'D') ring.push(stepped(ring.at(-1) as [number, number], numbers as [number, number]));
    else if (verb === 'SP') areas.push({ colour, ring: shortPath(numbers) });
    else if (verb === 'FO' && ring.length > 2) {
      areas.push({ colour, ring });
      ring = [];
    }
  }
  return areas;
}

function shortPath(numbers: number[]): [number, number][] {
  const ring: [number, number][] = [numbers.slice(-2) as [number, number]];
  for (let i = numbers.length - 5; i >= 0; i -= 2) ring.push(stepped(ring.at(-1) as [number, number], [numbers[i] as number, numbers[i + 1] as number]));
  return ring;
}

const stepped = ([x, y]: [number, number], [dx, dy]: [number, number]): [number, number] => [x + dx, y + dy];
const closed = (ring: Position[]): Position[] => [...ring, ring[0] as Position];

const boxHas = (box: Box, [x, y]: Position): boolean => box[0] <= (x as number) && box[2] >= (x as number) && box[1] <= (y as number) && box[3] >= (y as number);
const areaOf = (box: Box): number => (box[2] - box[0]) * (box[3] - box[1]);

/** GMT paints some islands twice. */
const islandsOf = (rings: Position[][]): Position[][] => [...new Map(rings.map((ring) => [ring.slice(0, 4).join(' ') + ring.length, ring])).values()];

/** A point well inside a ring: the middle of its longest stretch at half its height. */
function pointWithin(ring: Position[]): Position | undefined {
  const [, south, , north] = boxOf(ring);
  const y = (south + north) / 2 + (north - south) * 1e-4;
  const crossings = ring
    .flatMap(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length] as [number, number];
      return (ay as number) > y !== by > y ? [(ax as number) + ((bx - (ax as number)) * (y - (ay as number))) / (by - (ay as number))] : [];
    })
    .sort((a, b) => a - b);
  const stretches = crossings.flatMap((from, i) => (i % 2 === 0 && crossings[i + 1] !== undefined ? [[from, crossings[i + 1] as number] as const] : []));
  const longest = stretches.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
  return longest && [(longest[0] + longest[1]) / 2, y];
}

/** The box around points. */
export function boxOf(ring: Position[]): Box {
  const box: Box = [180, 90, -180, -90];
  for (const [x, y] of ring as [number, number][]) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Crossing number (W. R. Franklin, PNPOLY). */
function isInside([x, y]: Position, ring: Position[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i] as [number, number];
    const [bx, by] = ring[j] as [number, number];
    if (ay > (y as number) !== by > (y as number) && (x as number) < ((bx - ax) * ((y as number) - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
