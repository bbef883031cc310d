import { LOCALE } from './locale';

const names = new Intl.DisplayNames(LOCALE, { type: 'region', fallback: 'code' });

/** `MX` → `Mexico`; what is no ISO 3166-1 code stays as it is. */
export const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
