import { LOCALE } from './locale';

const number = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });

/** `1,200`, `1.5`: a number that counts or measures. */
export const count = (value: number): string => number.format(value);
