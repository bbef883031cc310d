import { LOCALE } from './locale';

const format = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' });

/** `2026-11-20T…` → `Nov 20, 2026`. A plain date stays on its day everywhere. */
export const date = (iso: string): string => format.format(new Date(iso));
