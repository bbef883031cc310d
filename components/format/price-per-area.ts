import { SQUARE_FEET_IN_SQUARE_METER } from './area';
import { money, type Precision } from './money';
import type { Units } from './units';

/** `$312` for a square foot, or `$3,358` for a square meter. */
export const pricePerArea = (perSquareFoot: number, currency: string, units: Units, precision: Precision = 'whole'): string =>
  money(perArea(perSquareFoot, units), currency, precision);

/** Whether that price, in whole units of its currency, is more than nothing. */
export const isPricedByArea = (perSquareFoot: number, units: Units): boolean => Math.round(perArea(perSquareFoot, units)) > 0;

const perArea = (perSquareFoot: number, units: Units): number => (units === 'metric' ? perSquareFoot * SQUARE_FEET_IN_SQUARE_METER : perSquareFoot);
