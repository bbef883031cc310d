/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The `bbox` filter of a listing search, kept on the globe; five places are about a metre. */
export const bboxText = ([west, south, east, north]: Bounds): string =>
  [Math.max(-180, west), Math.max(-90, south), Math.min(180, east), Math.min(90, north)].map((value) => String(Number(value.toFixed(5)))).join(',');

/** The bounds that a `bbox` filter names; undefined if it names none. */
export function boundsOf(text: string | null | undefined): Bounds | undefined {
  const parts = (text ?? '').split(',').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const [west, south, east, north] = parts as [number, number, number, number];
  return parts.length === 4 && south < north && Math.max(Math.abs(west), Math.abs(east)) <= 180 && Math.max(-south, north) <= 90 ? [west, south, east, north] : undefined;
}
