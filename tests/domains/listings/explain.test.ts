import { beforeAll, describe, expect, test } from 'vitest';
import { countSquares } from '@/lib/domains/listings/count-squares';
import { currencyIn } from '@/lib/domains/listings/currency-in';
import { countFacets, countTotal } from '@/lib/domains/listings/facets';
import { type Criteria, checkedAreas } from '@/lib/domains/listings/filters';
import { findPage } from '@/lib/domains/listings/find';
import { resolvePlace } from '@/lib/domains/listings/place';
import type { Filters, Sort } from '@/lib/domains/listings/schema';
import { alignedBox, levelFor } from '@/lib/domains/listings/squares';
import { suggestPlaces } from '@/lib/domains/listings/suggest-places';
import type { PlatformDb } from '@/lib/platform/db';
import { testDatabase } from '@/tests/support/database';
import { explained } from '@/tests/support/explained';
import { insertManyListings } from '@/tests/support/many-listings';

const db = await testDatabase();

beforeAll(async () => {
  await insertManyListings(db, 20_000);
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
    const squares = await countSquares(spy, { criteria, level: 6, box: alignedBox(world, 6) });
    await currencyIn(spy, 'active', squares, 6);
    await suggestPlaces(spy, '700', 8);
    await suggestPlaces(spy, 'city', 8);
    await suggestPlaces(spy, '12 elm', 8);
  });
  expect(plans.filter(isScan)).toEqual([]);
});

const criteriaOf = async (filters: Filters): Promise<Criteria> => ({ filters, areas: checkedAreas(filters), place: await resolvePlace(db, filters) });

/** Plans of all statements that `work` runs. */
async function plansOf(work: (spy: PlatformDb) => Promise<void>): Promise<string[]> {
  const { spy, statements } = explained(db);
  await work(spy);
  for (const { sql } of statements) expect(sql).not.toMatch(/\boffset\b/i);
  return statements.map(({ plan }) => plan);
}

const isScan = (plan: string) => /Seq Scan on listing_index/.test(plan);
