import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFacets, countTotal } from '@/lib/domains/listings/facets';
import { type Criteria, checkedAreas } from '@/lib/domains/listings/filters';
import { countPrices } from '@/lib/domains/listings/histogram-count';
import { resolvePlace } from '@/lib/domains/listings/place';
import { priceStep, priceStepsWithin, pricesOfStep } from '@/lib/domains/listings/price-steps';
import type { Filters } from '@/lib/domains/listings/schema';
import { isTallied } from '@/lib/domains/listings/tally';
import { testDatabase } from '@/tests/support/database';
import { sampleHomes, search } from './arbitrary';
import { insertHomes } from './many';
import { expectedIds } from './oracle';

const db = await testDatabase();
const homes = sampleHomes(600, 21);
await insertHomes(db, homes);

const KEPT = ['status', 'listing_type', 'price_period', 'state', 'country', 'property_type', 'beds', 'max_beds', 'baths', 'max_baths', 'pets'];
const prices = fc.record({ min_price: fc.integer({ min: 0, max: 12_000 }), max_price: fc.integer({ min: 5000, max: 21_000 }) }, { requiredKeys: [] });
const tallied = fc.tuple(search, prices).map(([{ filters }, limits]): Filters => {
  const kept = Object.fromEntries(Object.entries(filters).filter(([name]) => KEPT.includes(name))) as Filters;
  return limits.min_price !== undefined && limits.max_price !== undefined && limits.min_price > limits.max_price ? kept : { ...kept, ...limits };
});

const criteriaOf = async (filters: Filters): Promise<Criteria> => ({ filters, areas: checkedAreas(filters), place: await resolvePlace(db, filters) });

/** Sums of random searches are what counting the listings one by one gives. */
async function expectExact(seed: number) {
  await fc.assert(
    fc.asyncProperty(tallied, async (filters) => {
      const criteria = await criteriaOf(filters);
      expect(isTallied(criteria)).toBe(true);
      const ids = new Set(await expectedIds(db, homes, filters, 'newest'));
      const matches = homes.filter((home) => ids.has(home.id));
      expect(await countTotal(db, criteria)).toBe(matches.length);
      const facets = await countFacets(db, criteria);
      expect(tableOf(facets.property_type)).toEqual(countsOf(matches.map((home) => home.propertyType)));
      expect(tableOf(facets.listing_type)).toEqual(countsOf(matches.map((home) => home.listingType)));
      expect(tableOf(facets.beds)).toEqual(countsOf(matches.flatMap((home) => home.beds?.toString() ?? [])));
      expect(tableOf(facets.city)).toEqual(countsOf(matches.map((home) => home.city)));
      const edges = [0, 100, 1100, 6000, 9500];
      const { buckets, n, min, max, newestOnly } = await countPrices(db, criteria, edges);
      expect(newestOnly).toBe(false);
      expect(n).toBe(matches.length);
      expect([min, max]).toEqual(matches.length === 0 ? [null, null] : [Math.min(...matches.map((home) => home.price)), Math.max(...matches.map((home) => home.price))]);
      const bucketOf = (price: number) => String(edges.filter((edge) => price >= edge).length);
      expect(tableOf([...buckets].map(([bucket, count]) => ({ value: String(bucket), count })))).toEqual(countsOf(matches.map((home) => bucketOf(home.price))));
    }),
    { numRuns: 25, seed },
  );
}

const tableOf = (facet: readonly { value: string; count: number }[]) => Object.fromEntries(facet.map(({ value, count }) => [value, count]));
const countsOf = (values: readonly string[]) => Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));
const changes = async () => (await db.query<{ count: number }>('SELECT count(*) FROM listing_tally_change'))[0]?.count;

test('sums are exact before and after they are settled, and after every kind of change', async () => {
  expect(await changes()).toBeGreaterThan(0);
  await expectExact(1);
  await db.query('SELECT listing_tally_settle()');
  expect(await changes()).toBe(0);
  await expectExact(2);
  const active = homes.filter((home) => home.status === 'active');
  for (const [at, home] of active.slice(0, 40).entries()) {
    if (at % 4 === 0) home.price += 1250;
    if (at % 4 === 1) home.status = 'closed';
    if (at % 4 === 2) home.status = 'draft';
    const { propertyId } = await db.prisma.listing.update({ where: { id: home.id }, data: { price: home.price, status: home.status } });
    if (at % 4 === 3) {
      home.beds = (home.beds ?? 0) + 1;
      await db.prisma.property.update({ where: { id: propertyId }, data: { beds: home.beds } });
    }
  }
  await expectExact(3);
  await db.query('SELECT listing_tally_settle()');
  await expectExact(4);
  // What is left of a cell that emptied is no row.
  expect(await db.query('SELECT FROM listing_tally WHERE listings <= 0')).toEqual([]);
});

test('a write that changes no cell leaves no change behind', async () => {
  await db.query('SELECT listing_tally_settle()');
  const home = homes.find((each) => each.status === 'active');
  await db.prisma.listing.update({ where: { id: home?.id ?? '' }, data: { title: 'Another title' } });
  expect(await changes()).toBe(0);
});

test('steps and edges together hold every price within the limits once, and the database computes the same steps', async () => {
  const price = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 2_147_483_647 }));
  await fc.assert(
    fc.asyncProperty(price, price, price, async (one, other, probe) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const { steps, edges } = priceStepsWithin(from, to);
      const inSteps = steps !== undefined && priceStep(probe) >= steps[0] && priceStep(probe) <= steps[1];
      const places = Number(inSteps) + edges.filter(([low, high]) => probe >= low && probe <= high).length;
      expect(places).toBe(probe >= from && probe <= to ? 1 : 0);
      const [low, high] = pricesOfStep(priceStep(probe));
      expect(probe >= low && probe <= high).toBe(true);
      const [row] = await db.query<{ step: number }>('SELECT price_step($1::int) AS step', [probe]);
      expect(row?.step).toBe(priceStep(probe));
    }),
    { numRuns: 200 },
  );
});
