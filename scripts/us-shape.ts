/** Makes `public/usa.svg` anew, the outline over which the front page counts homes: `npx tsx scripts/us-shape.ts`. Boundaries: U.S. Census Bureau. */
import { readFileSync, writeFileSync } from 'node:fs';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { pathOf } from './shapes/path-of';
import { area, type Point } from './shapes/point';
import { thinned } from './shapes/thinned';

type Atlas = Topology<{ states: GeometryCollection; nation: GeometryCollection }>;

const TARGET = 'public/usa.svg';
/** Pixels of the 975 × 610 projection: what is nearer to the line, or smaller as an island, is left out. */
const [TOLERANCE, SMALLEST] = [1.1, 14];

const atlas = simplified(JSON.parse(readFileSync('node_modules/us-atlas/states-albers-10m.json', 'utf8')) as Atlas);
const nation = feature(atlas, atlas.objects.nation).features.flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? (geometry.coordinates.flat() as Point[][]) : []));
const borders = mesh(atlas, atlas.objects.states as never, (one, other) => one !== other).coordinates as Point[][];
const outline = nation.filter((ring) => area(ring) > SMALLEST).map((ring) => `${pathOf(ring)}z`);
writeFileSync(
  TARGET,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 975 610"><title>The United States</title><mask id="m"><path fill="#fff" d="${outline.join('')}"/><path fill="none" stroke="#000" stroke-width="1.6" stroke-linejoin="round" d="${borders.map(pathOf).join('')}"/></mask><path mask="url(#m)" d="M0 0h975v610H0z"/></svg>\n`,
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
      TOLERANCE,
    );
  });
  return { ...rest, arcs: decoded } as Atlas;
}
