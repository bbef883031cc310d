import { LOCALE } from './locale';

const number = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 1 });

/** 0.125 → `12.5%`. */
export const percent = (share: number): string => number.format(share);
