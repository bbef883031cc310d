/** Across and down, in units of a drawing. */
export type Point = [number, number];

/** What a ring encloses. */
export function area(ring: readonly Point[]): number {
  return Math.abs(ring.reduce((sum, [x, y], index) => sum + x * (ring.at(index - 1)?.[1] ?? 0) - y * (ring.at(index - 1)?.[0] ?? 0), 0) / 2);
}
