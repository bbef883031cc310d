import { cookies } from 'next/headers';
import { getMarket } from '@/lib/domains/markets/get';
import type { MarketReport } from '@/lib/domains/markets/schema';
import { ask } from '@/lib/surfaces/web';

/** Holds `tx/austin`. */
export const CITY_COOKIE = 'city';

/** The market of the city that the reader chose, if it still has one. */
export async function chosenCity(): Promise<MarketReport | undefined> {
  const [, state, city] = /^([^/]{1,60})\/([^/]{1,120})$/.exec((await cookies()).get(CITY_COOKIE)?.value ?? '') ?? [];
  if (!state || !city) return undefined;
  // A place that is gone must not take the front page with it.
  return ask(getMarket, { state, city }).then(
    ({ data }) => data,
    () => undefined,
  );
}
