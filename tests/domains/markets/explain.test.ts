import { beforeAll, describe, expect, test } from 'vitest';
import { countNewestPrices, countPrices } from '@/lib/domains/listings/histogram-count';
import { sliderEdges } from '@/lib/domains/listings/histogram-edges';
import { criteriaOf } from '@/lib/domains/listings/results';
import type { Filters } from '@/lib/domains/listings/schema';
import { similarListings } from '@/lib/domains/listings/similar';
import { getMarket } from '@/lib/domains/markets/get';
import { listMarkets } from '@/lib/domains/markets/list';
import { getNeighborhood } from '@/lib/domains/markets/neighborhood';
import { call } from '@/lib/kernel/call';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { explained } from '@/tests/support/explained';
import { insertManyListings } from '@/tests/support/many-listings';

const db = await testDatabase();
const { spy, statements } = explained(db);
const ctx = testContext(spy);

beforeAll(async () => {
  await insertManyListings(db, 20_000);
  await db.query('SELECT listing_place_count()');
  await db.query('VACUUM (ANALYZE) listing_index, listing, property, listing_place');
});

/** Plans of the statements that `work` runs and that read a whole table. */
async function scansOf(work: () => Promise<unknown>): Promise<string[]> {
  statements.length = 0;
  await work();
  expect(statements.length).toBeGreaterThan(0);
  return statements.flatMap(({ plan }) => (/Seq Scan on (listing_index|listing|property)\b/.test(plan) ? plan : []));
}

describe('no statement reads a whole table', () => {
  test('of a market, its list and its neighbours', async () => {
    expect(await scansOf(() => call(listMarkets, ctx, { limit: 100 }))).toEqual([]);
    expect(await scansOf(() => call(listMarkets, ctx, { limit: 100, include: ['figures'] }))).toEqual([]);
    expect(await scansOf(() => call(getMarket, ctx, { state: 's3', city: 'city-3' }))).toEqual([]);
    expect(await scansOf(() => call(getNeighborhood, ctx, { state: 's3', city: 'city-3', neighborhood: 'quarter-3' }))).toEqual([]);
  });

  test('of similar homes', async () => {
    for (const n of [2, 3, 10, 4321]) {
      expect(await scansOf(() => call(similarListings, ctx, { id: `lst_${n}` }))).toEqual([]);
      const circles = statements.filter(({ plan }) => /Function Scan on run/.test(plan));
      expect(circles.length).toBeGreaterThan(0);
      expect(circles.filter(({ plan }) => !/Index Only Scan using listing_index_tile/.test(plan))).toEqual([]);
    }
    await db.query("UPDATE property SET latitude = NULL, longitude = NULL WHERE id = md5('7')::uuid");
    expect(await scansOf(() => call(similarListings, ctx, { id: 'lst_7' }))).toEqual([]);
  });

  const filters: Partial<Filters>[] = [
    {},
    { city: 'City 7' },
    { state: 'S3' },
    { country: 'US' },
    { postal_code: '70007' },
    { price_period: 'month' },
    { beds: 5 },
    { property_type: 'house', beds: 2 },
    { baths: 3 },
    { min_square_feet: 3000 },
    { min_year_built: 2020 },
    { amenities: ['pool'] },
    { pets: ['dogs'] },
    { bbox: '-100,30,-99.5,30.5' },
    { near: '31,-99', radius_miles: 20 },
    { q: 'kitchen' },
    { updated_since: '2026-01-13T00:00:00Z' },
  ];
  test.each(filters)('of counts by price with %j', async (given) => {
    for (const listing_type of ['rent', 'sale'] as const) {
      const all: Filters = { status: 'active', listing_type, ...given };
      const criteria = await criteriaOf(ctx, all);
      expect(await scansOf(() => countPrices(spy, criteria, sliderEdges(all)))).toEqual([]);
      expect(await scansOf(() => countNewestPrices(spy, criteria, sliderEdges(all), 40))).toEqual([]);
    }
  });
});
