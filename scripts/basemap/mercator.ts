import type { Box } from './shores';

/** Column and row of a place among the tiles of a level, with fractions (Web Mercator, XYZ scheme). */
export const column = (z: number, longitude: number): number => (longitude / 360 + 0.5) * 2 ** z;
export const row = (z: number, latitude: number): number => (0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** z;

/** Every tile that touches `box`, by levels. */
export function* tilesTouching([west, south, east, north]: Box, [first, last]: readonly [number, number]): Generator<{ z: number; x: number; y: number }> {
  for (let z = first; z <= last; z++) {
    for (let x = Math.floor(column(z, west)); x <= Math.floor(column(z, east)); x++) for (let y = Math.floor(row(z, north)); y <= Math.floor(row(z, south)); y++) yield { z, x, y };
  }
}
