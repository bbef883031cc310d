import type { SqlParameters } from './sql-parameters';
import { type Box, FINEST_LEVEL, tileRuns } from './tiles';

/** Level of the squares of listing_map, and how many bits of a tile's code lie below it. */
export const SUMMED_LEVEL = 9;
export const SUMMED_SHIFT = 2 * (FINEST_LEVEL - SUMMED_LEVEL);

/** The box as runs of squares, `shift` bits coarser than tiles: a table `run (first, last)`. */
export function squareRuns(box: Box, shift: number, params: SqlParameters): string {
  // A hair inside, so that the neighbours beyond the border are not among them.
  const hair = 1e-7;
  const runs = tileRuns({ west: box.west + hair, south: box.south + hair, east: box.east - hair, north: box.north - hair });
  const bounds = [0, 1].map((side) =>
    params.add(
      runs.map((run) => Math.floor((run[side] as number) / 2 ** shift)),
      'bigint[]',
    ),
  );
  return `unnest(${bounds.join(', ')}) AS run (first, last)`;
}

/** Condition that `i` lies in a box of whole squares, whose east and north belong to the neighbours. */
export function insideBox(box: Box, params: SqlParameters): string {
  const [south, north, west, east] = [box.south, box.north, box.west, box.east].map((degrees) => params.add(degrees, 'float8'));
  const across = box.west < box.east ? `i.longitude >= ${west} AND i.longitude < ${east}` : `(i.longitude >= ${west} OR i.longitude < ${east})`;
  return `i.latitude >= ${south} AND i.latitude < ${north} AND ${across}`;
}
