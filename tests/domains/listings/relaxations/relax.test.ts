import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relaxSearch } from '@/lib/domains/listings/relax';
import { type Filters, searchInput } from '@/lib/domains/listings/schema';
import { relaxInput } from '@/lib/domains/listings/schema-relaxation';
import { searchListings } from '@/lib/domains/listings/search';
import { call } from '@/lib/kernel/call';
import type { PlatformDb } from '@/lib/platform/db';
import { decodeQuery } from '@/lib/platform/http/query';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { sampleHomes, search } from '../arbitrary';
import { insertHomes } from '../many';
import { expectedIds } from '../oracle';

const db = await testDatabase();
const homes = sampleHomes(1500, 42);
await insertHomes(db, homes);
await db.query('ANALYZE listing_index');
const ctx = testContext(db);
const relax = (input: Partial<Filters> & { few?: number }) => call(relaxSearch, ctx, input);
const totalOf = async (filters: Partial<Filters>) => (await call(searchListings, ctx, { ...filters, limit: 1, include: ['total'] })).total;

test('every claimed count is that of the search after the change, and of the oracle', async () => {
  let offered = 0;
  await fc.assert(
    fc.asyncProperty(search, async ({ filters }) => {
      const { data, total } = await relax({ ...filters, few: 100 });
      expect(total).toBe(await totalOf(filters));
      if (total > 100) expect(data).toEqual([]);
      expect(data.length).toBeLessThanOrEqual(6);
      expect(data.map(({ size }) => size)).toEqual(data.map(({ size }) => size).toSorted((a, b) => a - b));
      for (const relaxation of data) {
        offered++;
        const relaxed = relaxation.filters as Filters;
        expect(relaxation.count).toBeGreaterThan(total);
        expect(relaxation.count).toBe(await totalOf(relaxed));
        if (filters.city === undefined && filters.country === undefined) {
          expect(relaxation.count).toBe((await expectedIds(db, homes, { ...relaxed, status: relaxed.status ?? 'active' }, 'newest')).length);
        }
        const after: Record<string, unknown> = { ...filters };
        for (const { filter, from, to } of relaxation.changes) {
          expect(after[filter] ?? null).toEqual(from);
          if (to === null) delete after[filter];
          else after[filter] = to;
        }
        expect(relaxed).toEqual(after);
        expect(searchInput.parse(decodeQuery(new URLSearchParams(relaxation.query), searchInput))).toMatchObject(relaxed);
      }
      expect(new Set(data.map(({ query }) => query)).size).toBe(data.length);
    }),
    { numRuns: 200, seed: 7 },
  );
  expect(offered).toBeGreaterThan(100);
});

test('at most ten statements count, whatever is asked for', async () => {
  const statements: string[] = [];
  const spy: PlatformDb = {
    ...db,
    read: <Row>(sql: string, params?: readonly unknown[]) => {
      statements.push(sql);
      return db.read<Row>(sql, params);
    },
  };
  const everything = {
    ...{ city: 'Austin', state: 'TX', postal_code: '78701', min_price: 5000, max_price: 10_000, beds: 3, max_beds: 4, baths: 2, max_baths: 3, property_type: 'house' },
    ...{
      listing_type: 'rent',
      price_period: 'month',
      updated_since: '2026-01-05T00:00:00Z',
      min_square_feet: 500,
      max_square_feet: 1500,
      min_year_built: 1990,
      max_year_built: 2000,
    },
    ...{ near: '30.27,-97.74', radius_miles: 5, q: 'loft' },
  };
  await call(relaxSearch, testContext(spy), relaxInput.parse({ ...everything, amenities: ['parking', 'pool'], pets: ['cats', 'dogs'] }));
  expect(statements.filter((sql) => /count\(\*\)/i.test(sql)).length).toBeLessThanOrEqual(10);
});

describe('what is offered', () => {
  const labels = async (input: Parameters<typeof relax>[0]) => (await relax(input)).data.map(({ label }) => label);
  const many = { few: 100 };

  test('nothing where enough match', async () => {
    expect((await relax({})).data).toEqual([]);
  });

  test('prices a little higher, rounded, each step only where it adds', async () => {
    const { data } = await relax({ ...many, max_price: 990 });
    expect(data.map(({ changes }) => changes[0]).every((change) => change?.filter === 'max_price' && Number(change.to) % 50 === 0)).toBe(true);
    expect(data.map(({ count }) => count)).toEqual(data.map(({ count }) => count).toSorted((a, b) => a - b));
  });

  test('one amenity less, and none', async () => {
    const offered = await labels({ ...many, city: 'Austin', amenities: ['parking', 'sauna', 'pool'] });
    expect(offered.some((label) => /^Without “(parking|sauna|pool)”$/.test(label))).toBe(true);
  });

  test('around the city, and the whole state', async () => {
    const { data } = await relax({ ...many, city: 'Austn', max_price: 3000, beds: 5 });
    const around = data.find(({ label }) => label === 'Within 25 miles of Austin');
    if (around) expect(around.changes.map(({ filter }) => filter).toSorted()).toEqual(['city', 'near', 'radius_miles']);
    expect(data.find(({ label }) => label === 'All of Texas')?.filters).toMatchObject({ state: 'TX', beds: 5 });
  });

  test.each([{ max_price: 50 }, { min_price: 1_900_000_000 }])('%j, which no home comes near, is moved to where homes begin', async (limit) => {
    const filters = { city: 'Austin', listing_type: 'rent', ...limit } as const;
    const { data, total } = await relax(filters);
    expect(total).toBe(0);
    const [name] = Object.keys(limit) as ['max_price' | 'min_price'];
    const moved = data.find(({ changes }) => changes.length === 1 && changes[0]?.filter === name);
    expect(moved?.count).toBeGreaterThan(0);
    const sort = name === 'max_price' ? 'price_asc' : 'price_desc';
    const [first] = (await call(searchListings, ctx, { city: 'Austin', listing_type: 'rent', sort, limit: 1 })).data;
    const [price, to] = [first?.price ?? 0, Number(moved?.filters[name])];
    // Rounded, never past the first home.
    expect(Math.abs(to - price)).toBeLessThan(price * 0.06);
    expect(moved?.label).toMatch(/\$/);
  });

  test.each<Partial<Filters>>([
    { beds: 40 },
    { baths: 40 },
    { min_square_feet: 9_000_000 },
    { min_year_built: 2100 },
    { amenities: ['no such thing'] },
    { property_type: 'warehouse', beds: 40 },
  ])('%j: where taking one filter away helps, some change of it alone is offered', async (wish) => {
    const filters = { state: 'TX', listing_type: 'rent', ...wish } as const;
    const { data, total } = await relax({ ...filters, few: 0 });
    expect(total).toBe(0);
    for (const name of Object.keys(wish)) {
      const rest: Partial<Filters> = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
      if (((await totalOf(rest)) ?? 0) > 0) expect(data.map(({ changes }) => changes.map(({ filter }) => filter).join())).toContain(name);
    }
  });

  test('where no single change helps, the place and the offer alone', async () => {
    const filters = { state: 'TX', listing_type: 'rent', amenities: ['no such thing'], q: 'xyzzyplugh', beds: 40, min_year_built: 2100 } satisfies Partial<Filters>;
    const { data } = await relax(filters);
    expect(data).toMatchObject([{ label: 'Any home to rent there, without the other filters', filters: { state: 'TX', listing_type: 'rent' } }]);
    expect(data[0]?.count).toBe(await totalOf({ state: 'TX', listing_type: 'rent' }));
  });

  test('two changes at once where one does not help', async () => {
    const { data, total } = await relax({ amenities: ['no such thing'], property_type: 'retail' });
    expect(total).toBe(0);
    expect(data).toMatchObject([{ changes: [{ filter: 'property_type' }, { filter: 'amenities' }], filters: {}, query: '', count: await totalOf({}) }]);
  });
});

test('filters that contradict each other are refused as the search refuses them', async () => {
  await expect(relax({ min_price: 10, max_price: 5 })).rejects.toMatchObject({ code: 'validation_error' });
});
