/** Prices from `from` up to, but without, `to`; null is open. Whole units of the currency. */
export interface Bin {
  from: number | null;
  to: number | null;
  count: number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Edges of bins of one width, 1, 2, 2.5 or 5 times a power of ten, whole numbers that span `low` to `high`.
 * As many bins as the Rice rule has for `n` values, 2 n^(1/3), but 6 to 20; with round edges it may be a few more or fewer.
 * @param low, high where the bulk lies, such as the 2nd and 98th percentile; what lies beyond falls into the open bins at the ends.
 */
export function niceEdges(low: number, high: number, n: number): number[] {
  const wanted = Math.min(20, Math.max(6, Math.round(2 * Math.cbrt(n))));
  const raw = Math.max((high - low) / wanted, 1);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = (STEPS.find((each) => each * power >= raw && Number.isInteger(each * power)) ?? 10) * power;
  const first = Math.floor(low / step) * step;
  const last = Math.max(Math.ceil((high + 1) / step) * step, first + step);
  return Array.from({ length: Math.round((last - first) / step) + 1 }, (_, at) => first + at * step);
}

/**
 * Bins from counts by `width_bucket(price, edges)`: bucket 0 lies below the first edge, bucket `edges.length` at or above the last.
 * The open bins at the ends are left out where they are empty, unless it is the one that is to `keep`; counts always sum to the whole.
 */
export function toBins(edges: readonly number[], counts: ReadonlyMap<number, number>, keep?: 'above'): Bin[] {
  const bins = Array.from({ length: edges.length + 1 }, (_, bucket) => ({ from: edges[bucket - 1] ?? null, to: edges[bucket] ?? null, count: counts.get(bucket) ?? 0 }));
  return bins.filter(({ from, to, count }) => count > 0 || (from !== null && (to !== null || keep === 'above')));
}
