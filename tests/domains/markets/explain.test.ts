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
import type { PlatformDb } from '@/lib/platform/db';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';

const db = await testDatabase();
const COUNT = 20_000;
const plans: string[] = [];
/** Explains each statement before it runs. */
const spy: PlatformDb = {
  ...db,
  async read<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]> {
    if (!sql.startsWith('EXPLAIN')) {
      const rows = await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, params);
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    return db.read<Row>(sql, params);
  },
};
const ctx = testContext(spy);

beforeAll(async () => {
  await db.query(`INSERT INTO account (id, name, email) VALUES (gen_random_uuid(), 'Many Homes', 'many@example.com')`);
  await db.transaction(async (tx) => {
    await tx.query("SET LOCAL openstead.bulk = 'on'");
    // VACUUM marks pages as visible to all, which index-only scans need, only once their commit is on disk.
    await tx.query('SET LOCAL synchronous_commit = on');
    await tx.query(PROPERTIES);
    await tx.query(LISTINGS, [WORDS]);
    await tx.query('SELECT listing_index_refresh(ARRAY(SELECT id FROM listing))');
  });
  await db.query('SELECT listing_place_count()');
  await db.query('VACUUM (ANALYZE) listing_index, listing, property, listing_place');
});

/** Plans of the statements that `work` runs and that read a whole table. */
async function scansOf(work: () => Promise<unknown>): Promise<string[]> {
  plans.length = 0;
  await work();
  expect(plans.length).toBeGreaterThan(0);
  return plans.filter((plan) => /Seq Scan on (listing_index|listing|property)\b/.test(plan));
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
      const circles = plans.filter((plan) => /Function Scan on run/.test(plan));
      expect(circles.length).toBeGreaterThan(0);
      expect(circles.filter((plan) => !/Index Only Scan using listing_index_tile/.test(plan))).toEqual([]);
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

/** Rows as wide as real ones: a table of short rows is cheaper to read whole. */
const WORDS = ` ${Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ')}`;

const PROPERTIES = `
  INSERT INTO property (id, account_id, property_type, city, neighborhood, state, postal_code, latitude, longitude, beds, baths, square_feet, year_built, amenities, pets_allowed, pets_known)
  SELECT md5(n::text)::uuid, (SELECT id FROM account), (ARRAY['house', 'house', 'apartment', 'condo', 'townhouse', 'land'])[1 + n % 6]::"PropertyType", 'City ' || n % 97, 'Quarter ' || n % 13, 'S' || n % 97 % 11, (70000 + n % 97)::text,
    30 + n % 97 * 0.03 + n % 13 * 0.01, -100 + n % 89 * 0.03 + n % 17 * 0.01, n % 7, 1 + n % 7 / 2.0, 400 + n % 7 * 450 + n % 101 * 5, 1900 + n % 125,
    CASE WHEN n % 4 = 0 THEN ARRAY['pool'] ELSE ARRAY['parking'] END, CASE n % 3 WHEN 0 THEN ARRAY['dogs'] ELSE ARRAY['cats'] END, n % 5 > 0
  FROM generate_series(1, ${COUNT}) n`;
const LISTINGS = `
  INSERT INTO listing (id, property_id, account_id, slug, listing_type, status, title, description, price, price_period, updated_at)
  SELECT 'lst_' || n, md5(n::text)::uuid, (SELECT id FROM account), 'home-' || n, CASE WHEN n % 5 < 2 THEN 'rent' ELSE 'sale' END::"ListingType", CASE n % 20 WHEN 0 THEN 'pending' WHEN 1 THEN 'closed' ELSE 'active' END::"ListingStatus",
    'Home ' || n, CASE WHEN n % 3 = 0 THEN 'Large kitchen and a quiet street.' ELSE 'Two parks near by.' END || $1,
    CASE WHEN n % 5 < 2 THEN 600 + n % 7 * 500 + n % 103 * 5 ELSE 90000 + n % 7 * 100000 + n % 1009 * 100 END, CASE WHEN n % 5 < 2 THEN 'month'::"PricePeriod" END, '2026-01-01'::timestamptz + n * interval '1 minute'
  FROM generate_series(1, ${COUNT}) n`;
