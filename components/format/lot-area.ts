import { area, SQUARE_FEET_IN_SQUARE_METER } from './area';
import { LOCALE } from './locale';
import type { Units } from './units';

const SQUARE_FEET_IN = { acre: 43_560, hectare: 10_000 * SQUARE_FEET_IN_SQUARE_METER };

/** `6,500 sq ft`, `2.5 acres`; `604 m²`, `1.2 hectares`: land from an acre, or a hectare, is measured by it. */
export function lotArea(squareFeet: number, units: Units): string {
  const large = units === 'metric' ? 'hectare' : 'acre';
  const value = squareFeet / SQUARE_FEET_IN[large];
  return value < 1 ? area(squareFeet, units) : new Intl.NumberFormat(LOCALE, { style: 'unit', unit: large, unitDisplay: 'long', maximumFractionDigits: 2 }).format(value);
}
