/** Makes `public/usa.svg` anew, the outline over which the front page counts homes: `npx tsx scripts/us-shape.ts`. Boundaries: U.S. Census Bureau. */
import { readFileSync, writeFileSync } from 'node:fs';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Point = [number, number];
type Atlas = Topology<{ states: GeometryCollection; nation: GeometryCollection }>;

const TARGET = 'public/usa.svg';
/** Pixels of the 975 × 610 projection: what is nearer to the line, or smaller as an island, is left out. */
const [TOLERANCE, SMALLEST] = [1.1, 14];

const atlas = simplified(JSON.parse(readFileSync('node_modules/us-atlas/states-albers-10m.json', 'utf8')) as Atlas);
const nation = feature(atlas, atlas.objects.nation).features.flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? (geometry.coordinates.flat() as Point[][]) : []));
const borders = mesh(atlas, atlas.objects.states as never, (one, other) => one !== other).coordinates as Point[][];
const outline = nation.filter((ring) => area(ring) > SMALLEST).map((ring) => `${lineOf(ring)}z`);
writeFileSync(
  TARGET,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 975 610"><title>The United States</title><mask id="m"><path fill="#fff" d="${outline.join('')}"/><path fill="none" stroke="#000" stroke-width="1.6" stroke-linejoin="round" d="${borders.map(lineOf).join('')}"/></mask><path mask="url(#m)" d="M0 0h975v610H0z"/></svg>\n`,
);

/** The atlas with fewer points; neighbours keep sharing theirs, because arcs are thinned and not shapes. */
function simplified(topology: Atlas): Atlas {
  const { transform, arcs, ...rest } = topology;
  const { scale: [kx, ky] = [1, 1], translate: [dx, dy] = [0, 0] } = transform ?? {};
  const decoded = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return thinned(
      arc.map(([stepX = 0, stepY = 0]): Point => {
        x += stepX;
        y += stepY;
        return [x * kx + dx, y * ky + dy];
      }),
    );
  });
  return { ...rest, arcs: decoded } as Atlas;
}

/** Douglas and Peucker. */
function thinned(line: Point[]): Point[] {
  const [first, last] = [line[0] as Point, line.at(-1) as Point];
  let [farthest, distance] = [0, 0];
  for (let index = 1; index < line.length - 1; index++) {
    const away = distanceTo(line[index] as Point, first, last);
    if (away > distance) [farthest, distance] = [index, away];
  }
  if (distance <= TOLERANCE) return [first, last];
  return [...thinned(line.slice(0, farthest + 1)).slice(0, -1), ...thinned(line.slice(farthest))];
}

function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [length, along] = [Math.hypot(bx - ax, by - ay), (x - ax) * (bx - ax) + (y - ay) * (by - ay)];
  if (length === 0) return Math.hypot(x - ax, y - ay);
  const share = Math.max(0, Math.min(1, along / length ** 2));
  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}

function area(ring: Point[]): number {
  return Math.abs(ring.reduce((sum, [x, y], index) => sum + x * (ring.at(index - 1)?.[1] ?? 0) - y * (ring.at(index - 1)?.[0] ?? 0), 0) / 2);
}

/** Moves relative to the point before, which is shorter. */
function lineOf(points: Point[]): string {
  const whole = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  return whole
    .map(([x, y], index) => {
      const before = whole[index - 1];
      if (!before) return `M${x} ${y}`;
      const [dx, dy] = [x - before[0], y - before[1]];
      if (dx === 0 && dy === 0) return '';
      return dy === 0 ? `h${dx}` : dx === 0 ? `v${dy}` : `l${dx}${dy < 0 ? '' : ' '}${dy}`;
    })
    .join('');
}
