import { count } from './count';
import type { Units } from './units';

/** NIST Handbook 44, appendix C. */
export const SQUARE_FEET_IN_SQUARE_METER = 10.763_910_4;

/** `1,200 sq ft` or `111 m²`. `Intl` knows no unit of floor space. */
export const area = (squareFeet: number, units: Units): string =>
  units === 'metric' ? `${count(Math.round(squareFeet / SQUARE_FEET_IN_SQUARE_METER))} m²` : `${count(squareFeet)} sq ft`;
