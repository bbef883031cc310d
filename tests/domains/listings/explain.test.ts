import { beforeAll, describe, expect, test } from 'vitest';
import { countSquares } from '@/lib/domains/listings/count-squares';
import { countFacets, countTotal } from '@/lib/domains/listings/facets';
import { type Criteria, checkedAreas } from '@/lib/domains/listings/filters';
import { findPage } from '@/lib/domains/listings/find';
import { resolvePlace } from '@/lib/domains/listings/place';
import type { Filters, Sort } from '@/lib/domains/listings/schema';
import { alignedBox, levelFor } from '@/lib/domains/listings/squares';
import { suggestPlaces } from '@/lib/domains/listings/suggest-places';
import type { PlatformDb } from '@/lib/platform/db';
import { testDatabase } from '@/tests/support/database';

const db = await testDatabase();
const COUNT = 20_000;

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
  await db.query('VACUUM (ANALYZE) listing_index');
  await db.query('SELECT listing_map_settle()');
  await db.query('VACUUM (ANALYZE) listing_map');
});

const FILTERS: Partial<Filters>[] = [
  {},
  { city: 'City 7' },
  { state: 'S3' },
  { neighborhood: 'Quarter 5' },
  { neighborhood: 'Quarter 5', max_price: 40_000 },
  { neighborhood: 'Quarter 5', beds: 4, listing_type: 'sale' },
  { city: 'City 7', neighborhood: 'Quarter 5' },
  { city: 'City 7', neighborhood: 'Quarter 5', min_price: 300_000, listing_type: 'sale' },
  { postal_code: '70007' },
  { country: 'US' },
  { min_price: 700_000 },
  { max_price: 40_000 },
  { min_price: 300_000, max_price: 310_000 },
  { beds: 5 },
  { max_beds: 1 },
  { baths: 3 },
  { max_baths: 1 },
  { property_type: 'house' },
  { property_type: 'warehouse' },
  { listing_type: 'rent' },
  { price_period: 'week' },
  { status: 'pending' },
  { updated_since: '2026-01-13T00:00:00Z' },
  { min_square_feet: 3000 },
  { max_square_feet: 700 },
  { min_year_built: 2020 },
  { max_year_built: 1910 },
  { amenities: ['pool'] },
  { amenities: ['sauna'] },
  { pets: ['dogs'] },
  { bbox: '-100,30,-99.5,30.5' },
  { bbox: '-125,20,-60,50' },
  { near: '31,-99', radius_miles: 20 },
  { polygon: '30,-100 32,-100 31,-98' },
  { q: 'kitchen' },
  { q: 'observatory' },
  { listing_type: 'sale', property_type: 'condo' },
  { listing_type: 'sale', beds: 4 },
  { listing_type: 'rent', max_price: 5000 },
  { city: 'City 7', listing_type: 'rent' },
  { city: 'City 7', beds: 3 },
  { city: 'City 7', max_price: 200_000 },
  { city: 'City 7', property_type: 'house' },
  { city: 'City 7', q: 'kitchen' },
  { city: 'City 7', amenities: ['pool'] },
  { state: 'S3', beds: 4 },
  { state: 'S3', listing_type: 'sale' },
  { state: 'S3', property_type: 'condo' },
  { beds: 4, baths: 3 },
  { beds: 2, max_price: 300_000 },
  { beds: 3, min_square_feet: 2000 },
  { property_type: 'house', baths: 3 },
  { property_type: 'house', beds: 5 },
  { property_type: 'house', amenities: ['pool'] },
  { listing_type: 'rent', pets: ['cats'] },
  { listing_type: 'sale', min_year_built: 2015 },
  { bbox: '-100,30,-99,31', listing_type: 'rent' },
  { q: 'kitchen', listing_type: 'sale' },
];

describe.each(FILTERS)('%j', (given) => {
  const filters: Filters = { status: 'active', ...given };
  const sorts: Sort[] = ['newest', 'price_asc', 'price_desc', ...(given.q === undefined ? [] : (['relevance'] as const))];

  test.each(sorts)('by %s uses an index on the first page and after it', async (sort) => {
    const plans = await plansOf(async (spy) => {
      const criteria = await criteriaOf(filters);
      const page = await findPage(spy, criteria, { sort, limit: 25, cursor: undefined });
      if (page.nextCursor) await findPage(spy, criteria, { sort, limit: 25, cursor: page.nextCursor });
    });
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.filter(isScan)).toEqual([]);
  });

  test('on the map uses an index', async () => {
    const viewport = { west: -101, south: 29, east: -97, north: 33 };
    const level = levelFor(viewport, 7);
    expect((await plansOf(async (spy) => void (await countSquares(spy, { criteria: await criteriaOf(filters), level, box: alignedBox(viewport, level) })))).filter(isScan)).toEqual(
      [],
    );
  });
});

test('totals, facets, a map of everything and suggestions use an index', async () => {
  const plans = await plansOf(async (spy) => {
    const criteria = await criteriaOf({ status: 'active' });
    await countTotal(spy, criteria);
    await countFacets(spy, criteria);
    await countFacets(spy, await criteriaOf({ status: 'active', city: 'City 7' }));
    const world = { west: -180, south: -90, east: 180, north: 90 };
    await countSquares(spy, { criteria, level: 6, box: alignedBox(world, 6) });
    await suggestPlaces(spy, '700', 8);
    await suggestPlaces(spy, 'city', 8);
    await suggestPlaces(spy, '12 elm', 8);
  });
  expect(plans.filter(isScan)).toEqual([]);
});

const criteriaOf = async (filters: Filters): Promise<Criteria> => ({ filters, areas: checkedAreas(filters), place: await resolvePlace(db, filters) });

/** Plans of all statements that `work` runs. */
async function plansOf(work: (spy: PlatformDb) => Promise<void>): Promise<string[]> {
  const plans: string[] = [];
  await work({
    ...db,
    async read<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]> {
      expect(sql).not.toMatch(/\boffset\b/i);
      if (!sql.startsWith('EXPLAIN')) {
        const rows = await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, params);
        plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
      }
      return db.read<Row>(sql, params);
    },
  });
  return plans;
}

const isScan = (plan: string) => /Seq Scan on listing_index/.test(plan);

/** Rows as wide as real ones: a table of short rows is cheaper to read whole. */
const WORDS = ` ${Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ')}`;

/** Prices go with kind and size, as they do outside. */
const PROPERTIES = `
  INSERT INTO property (id, account_id, property_type, city, neighborhood, state, postal_code, latitude, longitude, beds, baths, square_feet, year_built, amenities, pets_allowed, pets_known)
  SELECT md5(n::text)::uuid, (SELECT id FROM account), (ARRAY['house', 'house', 'apartment', 'condo', 'townhouse', 'land'])[1 + n % 6]::"PropertyType", 'City ' || n % 97, 'Quarter ' || n % 13, 'S' || n % 97 % 11, (70000 + n % 97)::text,
    30 + n % 97 * 0.03 + n % 13 * 0.01, -100 + n % 89 * 0.03 + n % 17 * 0.01, n % 7, 1 + n % 7 / 2.0, 400 + n % 7 * 450 + n % 101 * 5, 1900 + n % 125,
    CASE WHEN n % 4 = 0 THEN ARRAY['pool'] WHEN n % 997 = 0 THEN ARRAY['sauna'] ELSE ARRAY['parking'] END, CASE n % 3 WHEN 0 THEN ARRAY['dogs'] ELSE ARRAY['cats'] END, n % 5 > 0
  FROM generate_series(1, ${COUNT}) n`;
const LISTINGS = `
  INSERT INTO listing (id, property_id, account_id, slug, listing_type, status, title, description, price, price_period, updated_at)
  SELECT 'lst_' || n, md5(n::text)::uuid, (SELECT id FROM account), 'home-' || n, CASE WHEN n % 5 < 2 THEN 'rent' ELSE 'sale' END::"ListingType", CASE n % 20 WHEN 0 THEN 'pending' WHEN 1 THEN 'closed' ELSE 'active' END::"ListingStatus",
    'Home ' || n, CASE WHEN n % 3 = 0 THEN 'Large kitchen and a quiet street.' WHEN n % 4999 = 0 THEN 'With an observatory.' ELSE 'Two parks near by.' END || $1,
    CASE WHEN n % 5 < 2 THEN 600 + n % 7 * 500 + n % 103 * 5 ELSE 90000 + n % 7 * 100000 + n % 1009 * 100 END, CASE WHEN n % 5 < 2 THEN 'month'::"PricePeriod" END, '2026-01-01'::timestamptz + n * interval '1 minute'
  FROM generate_series(1, ${COUNT}) n`;
