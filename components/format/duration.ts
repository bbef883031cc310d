import { LOCALE } from './locale';

const days = new Intl.NumberFormat(LOCALE, { style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 1 });

/** `24 days`, `1 day`. */
export const duration = (value: number): string => days.format(value);
