const LOCALE = 'en-US';

/** `2026-11-20T…` → `Nov 20, 2026`. A plain date stays on its day everywhere. */
export const date = (iso: string): string => new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso));

/** `Nov 20, 2026, 5:21 PM UTC`. */
export const moment = (iso: string): string => `${new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(iso))} UTC`;
