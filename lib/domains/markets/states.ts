import { z } from 'zod';
import { stateName } from '@/lib/domains/listings/schema-state-name';
import { defineOperation } from '@/lib/kernel/operation';
import { type Book, compare, marketBook } from './book';
import { type StateMarkets, stateMarkets } from './schema';

/** States that have or had listings. */
export const listStates = defineOperation({
  id: 'markets.states',
  method: 'GET',
  path: '/api/v1/markets/states',
  title: 'List states with markets',
  description: 'States, provinces or regions that have or had listings, by name, with how many cities and active listings, as counted within the last hour.',
  scope: 'listings:read',
  effects: 'read',
  cacheSeconds: 300,
  input: z.strictObject({}),
  output: z.object({ data: z.array(stateMarkets) }),
  examples: [{ title: 'Every state', input: {} }],
  async run(ctx) {
    return { data: statesOf(await marketBook(ctx.db), ctx.baseUrl) };
  },
});

function statesOf({ places }: Book, baseUrl: string): StateMarkets[] {
  const bySlug = new Map<string, StateMarkets>();
  for (const { stateSlug: slug, state, country, listings } of places) {
    const known = bySlug.get(slug) ?? {
      ...{ slug, state, name: stateName(state, country), country, cities: 0, listings: 0 },
      ...{ url: `${baseUrl}/homes/${encodeURIComponent(slug)}`, api_url: `${baseUrl}/api/v1/markets?state=${encodeURIComponent(slug)}` },
    };
    bySlug.set(slug, { ...known, cities: known.cities + (listings > 0 ? 1 : 0), listings: known.listings + listings });
  }
  return [...bySlug.values()].sort((a, b) => compare(a.name, b.name));
}
