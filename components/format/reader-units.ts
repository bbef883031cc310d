import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { UNITS_COOKIE, type Units, unitsOf } from './units';

/**
 * What the reader of this request measures in. Server components take it with `use(readerUnits())`, which waits at most once a request;
 * script on the page reads `data-units` of the document.
 */
export const readerUnits = cache(async (): Promise<Units> => {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  return unitsOf(jar.get(UNITS_COOKIE)?.value, sent.get('accept-language'));
});
