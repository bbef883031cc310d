import fc from 'fast-check';
import { expect, test } from 'vitest';
import { priceHistogram } from '@/lib/domains/listings/histogram';
import { countNewestPrices } from '@/lib/domains/listings/histogram-count';
import { sliderEdges } from '@/lib/domains/listings/histogram-edges';
import type { Filters } from '@/lib/domains/listings/schema';
import { call } from '@/lib/kernel/call';
import { cache } from '@/lib/platform/cache';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { sampleHomes, search } from './arbitrary';
import { type Home, insertHomes } from './many';
import { expectedIds } from './oracle';

const db = await testDatabase();
const ctx = testContext(db);
const homes = sampleHomes(800, 3);
await insertHomes(db, homes);
const byId = new Map(homes.map((home) => [home.id, home]));

const unpriced = search.map(({ filters }) => {
  const { min_price: _, max_price: __, ...rest } = filters;
  return { ...rest, listing_type: filters.listing_type ?? ('rent' as const) };
});

const pricesOf = async (filters: Filters) => (await expectedIds(db, homes, filters, 'newest')).map((id) => (byId.get(id) as Home).price);

test('counts are those of the search, bin by bin', async () => {
  let counted = 0;
  await fc.assert(
    fc.asyncProperty(unpriced, async (filters) => {
      cache.clear();
      const prices = await pricesOf(filters);
      const { bins, n, min, max, newest_only } = await call(priceHistogram, ctx, filters);
      expect({ n, min, max, newest_only }).toEqual({
        n: prices.length,
        min: prices.length > 0 ? Math.min(...prices) : null,
        max: prices.length > 0 ? Math.max(...prices) : null,
        newest_only: false,
      });
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(n);
      for (const { from, to, count } of bins) expect(prices.filter((price) => price >= (from ?? 0) && price < (to ?? Number.POSITIVE_INFINITY))).toHaveLength(count);
      counted += n;
    }),
    { numRuns: 60, seed: 1 },
  );
  expect(counted).toBeGreaterThan(500);
});

test('of more matches than the most, the newest are counted', async () => {
  const filters: Filters = { status: 'active', listing_type: 'sale' };
  const criteria = { filters, place: {}, areas: [] };
  const edges = sliderEdges(filters);
  const prices = await pricesOf(filters);
  for (const most of [1, 40, prices.length - 1]) {
    const newest = prices.slice(0, most);
    const { buckets, n, min, max, newestOnly } = await countNewestPrices(db, criteria, edges, most);
    expect({ n, min, max, newestOnly }).toEqual({ n: most, min: Math.min(...newest), max: Math.max(...newest), newestOnly: true });
    for (const [bucket, count] of buckets)
      expect(newest.filter((price) => price >= (edges[bucket - 1] ?? 0) && price < (edges[bucket] ?? Number.POSITIVE_INFINITY))).toHaveLength(count);
  }
  expect(await countNewestPrices(db, criteria, edges, prices.length)).toMatchObject({ n: prices.length, newestOnly: false });
});

test.each([{ listing_type: 'sale' as const }, ...(['month', 'week', 'night', 'year'] as const).map((price_period) => ({ listing_type: 'rent' as const, price_period }))])(
  'steps of %j rise evenly, from 0 to an open end, empty or not',
  async (filters) => {
    const { bins } = await call(priceHistogram, ctx, { ...filters, city: 'Suva', status: 'hold' });
    expect([bins[0]?.from, bins.at(-1)?.to]).toEqual([0, null]);
    expect(bins.length).toBeLessThanOrEqual(40);
    for (const [at, bin] of bins.slice(1).entries()) {
      expect(bin.from).toBe(bins[at]?.to);
      expect(bin.count).toBe(0);
    }
  },
);

test('the offer must be said, and prices are refused', async () => {
  const refused = async (input: object) => expect(call(priceHistogram, ctx, input as { listing_type: 'rent' })).rejects.toMatchObject({ code: 'validation_error' });
  await refused({ city: 'Austin' });
  await refused({ listing_type: 'rent', min_price: 5 });
  expect(await call(priceHistogram, ctx, { listing_type: 'rent', city: 'Austn' })).toMatchObject({ interpreted: { city: 'Austin' } });
});

test('prices have the currency of the search, and none where it has several', async () => {
  const filters = { listing_type: 'sale' as const };
  const currency = async () => {
    cache.clear();
    return (await call(priceHistogram, ctx, filters)).currency;
  };
  const [dearest] = homes.filter((home) => home.status === 'active' && home.listingType === 'sale').sort((a, b) => b.price - a.price);
  expect(await currency()).toBe('USD');
  await db.query(`UPDATE listing SET currency = 'EUR' WHERE id = $1`, [dearest?.id]);
  expect(await currency()).toBeNull();
  await db.query(`UPDATE listing SET currency = 'EUR'`);
  expect(await currency()).toBe('EUR');
  cache.clear();
  expect((await call(priceHistogram, ctx, { ...filters, city: 'Suva', status: 'hold' })).currency).toBeNull();
});
