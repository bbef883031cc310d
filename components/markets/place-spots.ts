import { geoAzimuthalEqualArea, geoMercator } from 'd3-geo';
import type { Spot } from '@/components/front-page/name-spots';
import { STATE_FRAMES } from './state-frames';

/** A part of a place as a spot on its map. */
export interface PlaceSpot {
  name: string;
  href: string;
  homes: number;
  latitude: number | null;
  longitude: number | null;
  isHere?: boolean;
}

export interface DrawnSpot extends Spot {
  spot: PlaceSpot;
}

export interface PlaceDrawing {
  width: number;
  height: number;
  /** The largest first, so that small ones lie on top. */
  spots: DrawnSpot[];
  /** The outline beneath, and where it lies in the drawing. */
  outline?: { address: string; x: number; width: number; height: number };
}

const [WIDTH, HEIGHT] = [640, 420];
/** Names need room at the sides. */
const [ASIDE, ABOVE] = [120, 36];
const [LARGEST, SMALLEST] = [17, 6];
/** Fewer spots than this say nothing without an outline. */
const FEWEST = 3;

/**
 * Lays the parts of a place out on a drawing, upon the outline of the `state` of the United States that they lie in, else wherever they fill it.
 * @param state postal letters, such as TX; what lies beyond its drawing is left out
 * @returns undefined where there is too little to draw
 */
export function placeSpots(spots: readonly PlaceSpot[], state?: string): PlaceDrawing | undefined {
  const located = spots.filter((spot): spot is Located => spot.latitude !== null && spot.longitude !== null && spot.homes > 0);
  const frame = state ? STATE_FRAMES[state] : undefined;
  if (located.length < (frame ? 1 : FEWEST)) return undefined;
  if (!frame) return { width: WIDTH, height: HEIGHT, spots: drawn(located, filling(located)) };
  const [longitude, latitude, scale, dx, dy, width, height] = frame;
  const x = Math.round((WIDTH - width) / 2);
  const project = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(scale)
    .translate([dx + x, dy]);
  const inside = drawn(located, project).filter((spot) => spot.x > 0 && spot.x < WIDTH && spot.y > 0 && spot.y < height);
  return inside.length === 0 ? undefined : { width: WIDTH, height, spots: inside, outline: { address: `/states/${state?.toLowerCase()}.svg`, x, width, height } };
}

type Located = PlaceSpot & { latitude: number; longitude: number };
type Project = (place: [number, number]) => [number, number] | null;

const filling = (spots: readonly Located[]): Project =>
  geoMercator().fitExtent(
    [
      [ASIDE, ABOVE],
      [WIDTH - ASIDE, HEIGHT - ABOVE],
    ],
    { type: 'MultiPoint', coordinates: spots.map(({ longitude, latitude }) => [longitude, latitude]) },
  );

function drawn(spots: readonly Located[], project: Project): DrawnSpot[] {
  const most = Math.max(...spots.map(({ homes }) => homes));
  return spots
    .map((spot) => {
      const [x = -1, y = -1] = project([spot.longitude, spot.latitude]) ?? [];
      return { spot, name: spot.name, x: Math.round(x), y: Math.round(y), r: Math.round(Math.max(SMALLEST, LARGEST * Math.sqrt(spot.homes / most))) };
    })
    .sort((one, other) => other.r - one.r);
}
