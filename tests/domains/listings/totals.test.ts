import { expect, test } from 'vitest';
import type { Filters } from '@/lib/domains/listings/schema';
import { searchListings } from '@/lib/domains/listings/search';
import { call } from '@/lib/kernel/call';
import { cache } from '@/lib/platform/cache';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { sampleHomes } from './arbitrary';
import { insertHomes } from './many';
import { expectedIds } from './oracle';

const db = await testDatabase();
const ctx = testContext(db);
const homes = sampleHomes(700, 11);
await insertHomes(db, homes);

const FILTERS: Partial<Filters>[] = [
  {},
  { status: 'pending' },
  { listing_type: 'rent' },
  { property_type: 'land' },
  { beds: 3 },
  { max_beds: 2 },
  { beds: 7, property_type: 'house' },
  { min_price: 4700, max_price: 12_300 },
  { max_price: 9999, listing_type: 'sale' },
  { min_price: 10_000 },
  { amenities: ['POOL'] },
  { amenities: ['pool', 'parking'] },
  { pets: ['cats'], listing_type: 'rent' },
  { baths: 2 },
  { amenities: ['pool'], property_type: 'house' },
  { amenities: ['pool', 'parking'], property_type: 'house', pets: ['dogs'], max_price: 9000 },
  { q: 'garden', property_type: 'house', min_price: 4700 },
  { q: 'garden', amenities: ['parking'], beds: 2, listing_type: 'rent' },
];

test.each(FILTERS)('totals and facets of %j are exact before and after squares are summed, and after a change', async (given) => {
  const filters: Filters = { status: 'active', ...given };
  const changed = homes.find((home) => home.status === 'active' && home.latitude !== null);
  for (const step of ['counted', 'summed', 'changed'] as const) {
    if (step === 'counted') await db.query('DELETE FROM listing_map; INSERT INTO listing_map_stale SELECT DISTINCT tile >> 14 FROM listing_index WHERE tile IS NOT NULL');
    if (step === 'summed') await db.query('SELECT listing_map_settle(), listing_tally_settle()');
    if (step === 'changed' && changed) {
      changed.price = 5000 + ((changed.price + 500) % 5000);
      await db.prisma.listing.update({ where: { id: changed.id }, data: { price: changed.price } });
    }
    // On a busy machine any count may be costly enough to be kept.
    cache.clear();
    const ids = new Set(await expectedIds(db, homes, filters, 'newest'));
    const matches = homes.filter((home) => ids.has(home.id));
    const { total, facets } = await call(searchListings, ctx, { ...filters, include: ['total', 'facets'], limit: 1 });
    expect(total, step).toBe(matches.length);
    expect(facets?.property_type, step).toEqual(expect.arrayContaining(counts(matches.map((home) => home.propertyType))));
    expect(facets?.listing_type, step).toEqual(expect.arrayContaining(counts(matches.map((home) => home.listingType))));
    expect(facets?.beds, step).toEqual(expect.arrayContaining(counts(matches.flatMap((home) => home.beds?.toString() ?? []))));
    expect(facets?.city, step).toEqual(expect.arrayContaining(counts(matches.map((home) => home.city))));
  }
});

function counts(values: readonly string[]): { value: string; count: number }[] {
  return [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({ value, count: all.length }));
}
