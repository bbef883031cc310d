import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetsOf, priceFacet, weekFacet } from '@/lib/domains/listings/facet-keys';
import { type Criteria, checkedAreas } from '@/lib/domains/listings/filters';
import { findPage } from '@/lib/domains/listings/find';
import { pageSql } from '@/lib/domains/listings/page-sql';
import { resolvePlace } from '@/lib/domains/listings/place';
import type { Plan } from '@/lib/domains/listings/plan';
import type { Filters, Sort } from '@/lib/domains/listings/schema';
import { sqlParameters } from '@/lib/domains/listings/sql-parameters';
import { narrowWalks, type Order, walksFor } from '@/lib/domains/listings/walks';
import { testDatabase } from '@/tests/support/database';
import { sampleHomes, search } from './arbitrary';
import { insertHomes } from './many';
import { expectedIds } from './oracle';

const db = await testDatabase();
const homes = sampleHomes(1500, 42);
await insertHomes(db, homes);
await db.query('ANALYZE listing_index');

const criteriaOf = async (filters: Filters): Promise<Criteria> => ({ filters, areas: checkedAreas(filters), place: await resolvePlace(db, filters) });

async function allPages(filters: Filters, sort: Sort, limit: number): Promise<string[]> {
  const criteria = await criteriaOf(filters);
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await findPage(db, criteria, { sort, limit, cursor });
    expect(page.ids.length).toBeLessThanOrEqual(limit);
    if (page.nextCursor !== null) expect(page.ids).toHaveLength(limit);
    ids.push(...page.ids);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return ids;
}

test('pages in a row are exactly the matches in order', async () => {
  await fc.assert(
    fc.asyncProperty(search, async ({ filters, sort, limit }) => {
      expect(await allPages(filters, sort, Math.max(limit, 8))).toEqual(await expectedIds(db, homes, filters, sort));
    }),
    { numRuns: 60 },
  );
});

test('relevance crosses the borders of its blocks without a gap', async () => {
  const filters: Filters = { status: 'active', q: 'loft or garden or river' };
  const expected = await expectedIds(db, homes, filters, 'relevance');
  expect(expected.length).toBeGreaterThan(800);
  expect(await allPages(filters, 'relevance', 90)).toEqual(expected);
});

test('every plan finds the same', async () => {
  const orders: Record<Exclude<Sort, 'relevance'>, Order> = {
    newest: { column: 'updated_at', direction: 'DESC' },
    price_asc: { column: 'price', direction: 'ASC' },
    price_desc: { column: 'price', direction: 'DESC' },
  };
  await fc.assert(
    fc.asyncProperty(search, async ({ filters, sort, limit }) => {
      const by = sort === 'relevance' ? 'newest' : sort;
      const expected = (await expectedIds(db, homes, filters, by)).slice(0, limit);
      const criteria = await criteriaOf(filters);
      const walks: Plan[] = [...walksFor(criteria, orders.newest), ...walksFor(criteria, orders.price_asc)].map((walk) => ({ by: 'walk', walk }));
      const facets = facetsOf(filters);
      const collects: Plan[] = [{ by: 'collect' }, ...narrowWalks(criteria).map((within): Plan => ({ by: 'collect', within }))];
      const everything = orders[by].column === 'price' ? priceFacet(filters.property_type, 0, 2_147_483_647) : weekFacet(Date.UTC(2026, 0, 1), Date.UTC(2026, 1, 1));
      const faceted: Plan[] = [[everything], [...facets, everything], ...(facets.length > 0 ? [facets, facets.slice(0, 1)] : [])].map((given) => ({
        by: 'collect',
        facets: given,
      }));
      const cut = walksFor(criteria, orders[by]).map((walk): Plan => ({ by: 'walk', walk, depth: homes.length }));
      const plans = [...walks, ...cut, ...collects, ...faceted];
      for (const plan of criteria.areas.length > 0 ? [...plans, { by: 'map' } as const] : plans) {
        const params = sqlParameters();
        const rows = await db.query<{ listing_id: string }>(pageSql(plan, criteria, orders[by], params, { limit }), params.values);
        expect(
          rows.map((row) => row.listing_id),
          JSON.stringify(plan),
        ).toEqual(expected);
      }
    }),
    { numRuns: 25 },
  );
});
