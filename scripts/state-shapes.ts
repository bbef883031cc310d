/**
 * Makes `public/states/*.svg` anew, a state's outline with its counties, and `components/markets/state-frames.ts`, by which places are put upon them:
 * `npx tsx scripts/state-shapes.ts`. Boundaries: U.S. Census Bureau.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { US_STATES } from '@/lib/domains/listings/us-states';
import { pathOf } from './shapes/path-of';
import { area, type Point } from './shapes/point';
import { thinned } from './shapes/thinned';

type Named = GeometryCollection<{ name: string }>;
type Shape = Feature<Polygon | MultiPolygon, { name: string }>;

const [FOLDER, FRAMES] = ['public/states', 'components/markets/state-frames.ts'];
/** At most so wide and high, in units of the drawing. */
const [WIDE, HIGH, MARGIN] = [600, 520, 4];
/** Units: what is nearer to the line, or smaller as an island, is left out. */
const [TOLERANCE, SMALLEST] = [0.9, 5];
/** An island of less than this share of the largest part is no reason to draw everything smaller. */
const MINOR = 0.003;

const atlas = JSON.parse(readFileSync('node_modules/us-atlas/counties-10m.json', 'utf8')) as Topology<{ states: Named; counties: Named }>;
const codes = new Map(Object.entries(US_STATES).map(([code, name]) => [name, code]));

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const frames = feature(atlas, atlas.objects.states)
  .features.map((state) => [codes.get(state.properties.name), state] as [string | undefined, Shape])
  .filter((pair): pair is [string, Shape] => pair[0] !== undefined)
  .sort(([one], [other]) => one.localeCompare(other))
  .map(([code, state]) => drawn(code, state));
writeFileSync(
  FRAMES,
  `/** How public/states/*.svg are drawn (scripts/state-shapes.ts): the longitude and latitude in the middle of the projection, its scale and offset, width and height. */
export const STATE_FRAMES: Record<string, readonly [number, number, number, number, number, number, number]> = {
${frames.map(([code, ...numbers]) => `  ${code}: [${numbers.join(', ')}],`).join('\n')}
};
`,
);

function drawn(code: string, state: Shape): [string, ...number[]] {
  const main = withoutMinor(state);
  const middle = geoCentroid(main).map((degrees) => Number(degrees.toFixed(3))) as [number, number];
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDE - MARGIN, HIGH - MARGIN],
      ],
      main,
    );
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(main);
  const [dx, dy] = projection.translate();
  const scale = Number(projection.scale().toFixed(1));
  const offset = [dx - left + MARGIN, dy - top + MARGIN].map((value) => Number(value.toFixed(1))) as Point;
  const [width, height] = [Math.ceil(right - left + 2 * MARGIN), Math.ceil(bottom - top + 2 * MARGIN)];
  projection.scale(scale).translate(offset);
  const project = (line: Point[]) =>
    thinned(
      line.map((place) => projection(place) as Point),
      TOLERANCE,
    );
  const isSeen = (ring: Point[]) => area(ring) > SMALLEST && ring.some(([x, y]) => x > 0 && x < width && y > 0 && y < height);
  const outline = polygonsOf(state)
    .flatMap((rings) => rings.map((ring) => project(ring as Point[])))
    .filter(isSeen)
    .map((ring) => `${pathOf(ring)}z`);
  const isHere = (county: GeometryObject) => String(county.id).startsWith(String(state.id));
  const counties = mesh(atlas, atlas.objects.counties, (one, other) => one !== other && isHere(one) && isHere(other)).coordinates.map((line) => pathOf(project(line as Point[])));
  writeFileSync(
    `${FOLDER}/${code.toLowerCase()}.svg`,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><title>${state.properties.name}</title><mask id="m"><path fill="#fff" d="${outline.join('')}"/><path fill="none" stroke="#000" stroke-opacity=".6" stroke-linejoin="round" d="${counties.join('')}"/></mask><path mask="url(#m)" d="M0 0h${width}v${height}H0z"/></svg>\n`,
  );
  return [code, ...middle, scale, ...offset, width, height];
}

function polygonsOf({ geometry }: Shape): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function withoutMinor(state: Shape): Shape {
  const polygons = polygonsOf(state);
  const sizes = polygons.map(([ring]) => area(ring as Point[]));
  const largest = Math.max(...sizes);
  return { ...state, geometry: { type: 'MultiPolygon', coordinates: polygons.filter((_, at) => (sizes[at] as number) >= MINOR * largest) } };
}
