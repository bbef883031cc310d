import { geoMercator } from 'd3-geo';
import { count } from '@/components/format/count';
import { nameSpots, type Spot } from '@/components/front-page/name-spots';

/** A part of a place as a spot on its map. */
export interface PlaceSpot {
  name: string;
  href: string;
  homes: number;
  latitude: number | null;
  longitude: number | null;
  isHere?: boolean;
}

const [WIDTH, HEIGHT] = [640, 420];
/** Names need room at the sides. */
const [ASIDE, ABOVE] = [120, 36];
const [LARGEST, SMALLEST] = [17, 6];
const LETTER = 19;

/**
 * Where the parts of a place lie to each other, each a circle by its homes. For the eye and the pointer: a list beside it says the same.
 * @param air so far from a larger one, in units of the drawing, a part is left out; a drawing names few of what is crowded
 */
export function PlaceMap({ spots, air = 0 }: { spots: readonly PlaceSpot[]; air?: number }) {
  const all = placed(spots);
  const drawn = all.filter((one, at) => one.spot.isHere || all.slice(0, at).every((other) => Math.hypot(one.x - other.x, one.y - other.y) >= air));
  if (all.length < 3) return null;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} className="h-auto w-full rounded-card border border-line bg-sunk">
      {drawn.map(({ spot, x, y, r }) => (
        <a key={spot.href} href={spot.href} tabIndex={-1} className="group">
          <title>{`${spot.name}: ${count(spot.homes)}`}</title>
          <circle cx={x} cy={y} r={r} className={`${spot.isHere ? 'fill-clay' : 'fill-green'} stroke-sunk stroke-2 transition-colors group-hover:fill-clay`} />
        </a>
      ))}
      <g className="pointer-events-none fill-ink stroke-sunk stroke-[5px] font-semibold [paint-order:stroke] text-[19px]">
        {nameSpots(drawn, LETTER, WIDTH).map((side, index) => {
          const { spot, x, y, r } = drawn[index] as Drawn;
          return side ? (
            <text key={spot.href} x={side === 'start' ? x + r + 6 : x - r - 6} y={y + LETTER / 3} textAnchor={side} className={spot.isHere ? 'fill-clay' : ''}>
              {spot.name}
            </text>
          ) : null;
        })}
      </g>
    </svg>
  );
}

interface Drawn extends Spot {
  spot: PlaceSpot;
}

/** The largest first, so that small ones lie on top. */
function placed(spots: readonly PlaceSpot[]): Drawn[] {
  const located = spots.filter(({ latitude, longitude, homes }) => latitude !== null && longitude !== null && homes > 0);
  if (located.length < 3) return [];
  const coordinates = located.map(({ latitude, longitude }) => [longitude as number, latitude as number] as [number, number]);
  const project = geoMercator().fitExtent(
    [
      [ASIDE, ABOVE],
      [WIDTH - ASIDE, HEIGHT - ABOVE],
    ],
    { type: 'MultiPoint', coordinates },
  );
  const most = Math.max(...located.map(({ homes }) => homes));
  return located
    .map((spot, at) => {
      const [x = 0, y = 0] = project(coordinates[at] as [number, number]) ?? [];
      return { spot, name: spot.name, x: Math.round(x), y: Math.round(y), r: Math.round(Math.max(SMALLEST, LARGEST * Math.sqrt(spot.homes / most))) };
    })
    .sort((a, b) => b.r - a.r);
}
