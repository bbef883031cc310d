import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFilterChoices } from '@/lib/domains/listings/choices';
import { countChoices } from '@/lib/domains/listings/count-choices';
import type { Filters } from '@/lib/domains/listings/schema';
import { call } from '@/lib/kernel/call';
import { cache } from '@/lib/platform/cache';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { sampleHomes, search } from './arbitrary';
import { insertHomes } from './many';
import { expectedIds } from './oracle';

const db = await testDatabase();
const ctx = testContext(db);
const homes = sampleHomes(800, 5);
await insertHomes(db, homes);
await db.query('ANALYZE listing_index');

const matches = async (filters: Filters, change: Partial<Filters>) => (await expectedIds(db, homes, { ...filters, ...change }, 'newest')).length;
const UNPRICED = { min_price: undefined, max_price: undefined, price_period: undefined };

test('each count is what the search gives once the choice is made', async () => {
  let counted = 0;
  await fc.assert(
    fc.asyncProperty(search, async ({ filters }) => {
      cache.clear();
      const { total, exact, choices } = await call(countFilterChoices, ctx, filters);
      expect({ total, exact }).toEqual({ total: await matches(filters, {}), exact: true });
      const changes: Record<keyof typeof choices, (value: string) => Partial<Filters>> = {
        listing_type: (value) => ({ ...UNPRICED, listing_type: value as Filters['listing_type'] }),
        property_type: (value) => ({ property_type: value as Filters['property_type'] }),
        beds: (value) => ({ beds: Number(value) }),
        baths: (value) => ({ baths: Number(value) }),
        amenities: (value) => ({ amenities: [...(filters.amenities ?? []), value] }),
        pets: (value) => ({ pets: [...(filters.pets ?? []), value as 'cats'] }),
      };
      for (const [name, change] of Object.entries(changes)) {
        for (const { value, count } of choices[name as keyof typeof choices]) {
          expect(count, `${name} ${value}`).toBe(await matches(filters, change(value)));
          counted += 1;
        }
      }
      // What is not named gives none.
      for (const offer of ['rent', 'sale'] as const)
        if (choices.listing_type.every(({ value }) => value !== offer)) expect(await matches(filters, { ...UNPRICED, listing_type: offer })).toBe(0);
    }),
    { numRuns: 15, seed: 1 },
  );
  expect(counted).toBeGreaterThan(200);
});

test('of many matches the counts are estimates, and say so', async () => {
  const criteria = { filters: { status: 'active', listing_type: 'sale' } as Filters, place: {}, areas: [] };
  const { exact, choices } = await countChoices(db, criteria, { read: 10, sampled: 100 });
  expect(exact).toBe(false);
  for (const { count } of choices.property_type) expect(Number.isInteger(count)).toBe(true);
});
