import type { Bounds } from './viewport';

/** Longitude and latitude in degrees, as GeoJSON orders them. */
export type Corner = [longitude: number, latitude: number];

const LONGEST = 4000;
/** Five places are about a metre. */
const PLACES = 5;

/** The `polygon` filter of a listing search: `latitude,longitude` pairs separated by spaces, the first not repeated. */
export function polygonText(corners: readonly Corner[]): string {
  const text = (list: readonly Corner[]) => list.map(([longitude, latitude]) => `${degrees(latitude)},${degrees(longitude)}`).join(' ');
  let kept = [...corners];
  // A search takes so many characters: every other corner is dropped until they fit.
  while (text(kept).length > LONGEST) kept = kept.filter((_, index) => index % 2 === 0);
  return text(kept);
}

/** The corners of a `polygon` filter; none if it is not one. */
export function polygonCorners(text: string): Corner[] {
  const corners = text
    .trim()
    .split(/\s+/)
    .map((pair): Corner => {
      const [latitude = '', longitude = ''] = pair.split(',');
      return [numberOf(longitude), numberOf(latitude)];
    });
  const isSound = corners.length >= 3 && corners.every(([longitude, latitude]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90);
  return isSound ? corners : [];
}

/** The corners of a part of the map, clockwise. */
export const cornersOf = ([west, south, east, north]: Bounds): Corner[] => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
];

const degrees = (value: number): string => String(Number(value.toFixed(PLACES)));
const numberOf = (text: string): number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN);
