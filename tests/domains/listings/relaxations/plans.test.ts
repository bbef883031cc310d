import { beforeAll, expect, test } from 'vitest';
import { interpretSentence } from '@/lib/domains/listings/interpret';
import { relaxSearch } from '@/lib/domains/listings/relax';
import type { Filters } from '@/lib/domains/listings/schema';
import { call } from '@/lib/kernel/call';
import type { PlatformDb } from '@/lib/platform/db';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';

const db = await testDatabase();

beforeAll(async () => {
  await db.query(`INSERT INTO account (id, name, email) VALUES (gen_random_uuid(), 'Many Homes', 'many@example.com')`);
  await db.transaction(async (tx) => {
    await tx.query("SET LOCAL openstead.bulk = 'on'");
    await tx.query('SET LOCAL synchronous_commit = on');
    await tx.query(PROPERTIES);
    await tx.query(LISTINGS);
    await tx.query('SELECT listing_index_refresh(ARRAY(SELECT id FROM listing))');
  });
  await db.query('VACUUM (ANALYZE) listing_index');
});

test.each<Partial<Filters>>([
  { city: 'City 7', max_price: 1, listing_type: 'sale' },
  { city: 'City 7', q: 'observatory', beds: 5 },
  { state: 'S3', amenities: ['pool', 'nope'], pets: ['cats', 'dogs'] },
  { city: 'City 7', neighborhood: 'Quarter 5', amenities: ['nope'] },
  { neighborhood: 'Quarter 5', beds: 50 },
  { postal_code: '70007', property_type: 'warehouse' },
  { near: '31,-99', radius_miles: 20, min_year_built: 2090 },
  { bbox: '-100,30,-99.5,30.5', min_square_feet: 9000, baths: 9 },
  { polygon: '30,-100 32,-100 31,-98', updated_since: '2027-01-01T00:00:00Z' },
  { q: 'observatory', amenities: ['nope'], price_period: 'week' },
])('%j is relaxed without reading the whole index', async (filters) => {
  const { plans, output } = await plansOf((spy) => call(relaxSearch, testContext(spy), { ...filters, few: 100 }));
  expect(output.total).toBeLessThanOrEqual(100);
  expect(plans.length).toBeGreaterThan(1);
  expect(plans.filter(isScan)).toEqual([]);
});

test('a sentence is read without reading the whole index', async () => {
  const { plans } = await plansOf((spy) => call(interpretSentence, testContext(spy), { sentence: '2 bed within 5 miles of Faraway, pool' }));
  expect(plans.length).toBeGreaterThan(1);
  expect(plans.filter(isScan)).toEqual([]);
});

/** Plans of all statements that `work` runs. */
async function plansOf<T>(work: (spy: PlatformDb) => Promise<T>): Promise<{ plans: string[]; output: T }> {
  const plans: string[] = [];
  const output = await work({
    ...db,
    async read<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]> {
      const rows = await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, params);
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
      return db.read<Row>(sql, params);
    },
  });
  return { plans, output };
}

const isScan = (plan: string) => /Seq Scan on listing_index/.test(plan);

/** Rows as wide as real ones: a table of short rows is cheaper to read whole. */
const PROPERTIES = `
  INSERT INTO property (id, account_id, property_type, city, neighborhood, state, postal_code, latitude, longitude, beds, baths, square_feet, year_built, amenities, pets_allowed, pets_known)
  SELECT md5(n::text)::uuid, (SELECT id FROM account), (ARRAY['house', 'apartment', 'condo', 'townhouse'])[1 + n % 4]::"PropertyType", CASE WHEN n % 97 = 5 THEN 'Faraway' ELSE 'City ' || n % 97 END,
    'Quarter ' || n % 13, 'S' || n % 97 % 11, (70000 + n % 97)::text, 30 + n % 97 * 0.03, -100 + n % 89 * 0.03, n % 7, 1 + n % 7 / 2.0, 400 + n % 7 * 450, 1900 + n % 125,
    CASE WHEN n % 4 = 0 THEN ARRAY['pool'] ELSE ARRAY['parking'] END, CASE n % 3 WHEN 0 THEN ARRAY['dogs'] ELSE ARRAY['cats'] END, n % 5 > 0
  FROM generate_series(1, 8000) n`;
const LISTINGS = `
  INSERT INTO listing (id, property_id, account_id, slug, listing_type, title, description, price, price_period, updated_at)
  SELECT 'lst_' || n, md5(n::text)::uuid, (SELECT id FROM account), 'home-' || n, CASE WHEN n % 5 < 2 THEN 'rent' ELSE 'sale' END::"ListingType", 'Home ' || n,
    'Large kitchen and a quiet street. ' || (SELECT string_agg('word' || w, ' ') FROM generate_series(1, 80) w), CASE WHEN n % 5 < 2 THEN 600 + n % 7 * 500 ELSE 90000 + n % 1009 * 100 END,
    CASE WHEN n % 5 < 2 THEN 'month'::"PricePeriod" END, '2026-01-01'::timestamptz + n * interval '1 minute'
  FROM generate_series(1, 8000) n`;
