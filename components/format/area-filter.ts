import { SQUARE_FEET_IN_SQUARE_METER } from './area';
import type { Units } from './units';

/** A bound in square feet as the reader writes it; what is no number stays as it was typed. */
export const areaTyped = (squareFeet: string, units: Units): string =>
  units === 'metric' && isNumber(squareFeet) ? String(Math.round(Number(squareFeet) / SQUARE_FEET_IN_SQUARE_METER)) : squareFeet;

/** Square meters as a bound in whole square feet, rounded so that no home of just that size is lost; what is no number stays as it was typed. */
export function squareFeetOf(squareMeters: string, end: 'min' | 'max'): string {
  if (!isNumber(squareMeters)) return squareMeters;
  const squareFeet = Number(squareMeters) * SQUARE_FEET_IN_SQUARE_METER;
  return String(end === 'min' ? Math.floor(squareFeet) : Math.ceil(squareFeet));
}

const isNumber = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);
