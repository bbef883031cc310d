import { beforeAll, expect, test } from 'vitest';
import { interpretSentence } from '@/lib/domains/listings/interpret';
import { relaxSearch } from '@/lib/domains/listings/relax';
import type { Filters } from '@/lib/domains/listings/schema';
import { call } from '@/lib/kernel/call';
import type { PlatformDb } from '@/lib/platform/db';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { explained } from '@/tests/support/explained';
import { insertManyListings } from '@/tests/support/many-listings';

const db = await testDatabase();

beforeAll(() => insertManyListings(db, 8000));

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
  const { spy, statements } = explained(db);
  const output = await work(spy);
  return { plans: statements.map(({ plan }) => plan), output };
}

const isScan = (plan: string) => /Seq Scan on listing_index/.test(plan);
