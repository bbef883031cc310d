import { LOCALE } from './locale';

const number = new Intl.NumberFormat(LOCALE, { notation: 'compact', maximumSignificantDigits: 3 });

/** `12.5K`: a number where room is scarce. */
export const compactCount = (value: number): string => number.format(value);
