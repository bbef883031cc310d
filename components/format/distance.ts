import { LOCALE } from './locale';
import type { Units } from './units';

/** International mile and foot, NIST Handbook 44, appendix C. */
export const METERS_IN_MILE = 1609.344;
const METERS_IN_FOOT = 0.3048;

/** `0.8 miles`, `350 feet`; `1.3 kilometers`, `110 meters`. Below a tenth of a mile, or a kilometer, the small unit is used, in tens. */
export function distance(meters: number, units: Units, display: 'long' | 'short' = 'long'): string {
  const [large, small, inLarge, inSmall, least] = units === 'metric' ? METRIC : IMPERIAL;
  const value = meters / inLarge;
  const tens = Math.round(meters / inSmall / 10) * 10;
  // What rounds up to the large unit is shown in it.
  if (tens * inSmall < least * inLarge) return format(small, display, 0).format(tens);
  return format(large, display, value >= 10 ? 0 : 1).format(value);
}

const IMPERIAL = ['mile', 'foot', METERS_IN_MILE, METERS_IN_FOOT, 0.1] as const;
const METRIC = ['kilometer', 'meter', 1000, 1, 1] as const;

const format = (unit: string, unitDisplay: 'long' | 'short', maximumFractionDigits: number): Intl.NumberFormat =>
  new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay, maximumFractionDigits });
