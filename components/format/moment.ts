import { LOCALE } from './locale';

const format = new Intl.DateTimeFormat(LOCALE, {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
  timeZoneName: 'short',
});

/** `Nov 20, 2026, 5:21 PM UTC`. */
export const moment = (iso: string): string => format.format(new Date(iso));
