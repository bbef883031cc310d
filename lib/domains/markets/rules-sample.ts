/** A figure of fewer homes than this would tell of single homes and not of a market; it is null, with its `n` beside it. */
export const MINIMUM_SAMPLE = 5;

/** `value` rounded to `digits` decimals, or null where `n` is below the minimum sample. */
export function sampled(n: number, value: number | null, digits = 2): number | null {
  return n < MINIMUM_SAMPLE || value === null ? null : Math.round(value * 10 ** digits) / 10 ** digits;
}
