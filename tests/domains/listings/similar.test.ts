import { describe, expect, test } from 'vitest';
import type { SimilarListing } from '@/lib/domains/listings/schema-similar';
import { similarListings } from '@/lib/domains/listings/similar';
import { call } from '@/lib/kernel/call';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { insertListing } from '@/tests/support/listings';
import { sampleHomes } from './arbitrary';
import { type Home, insertHomes } from './many';

const db = await testDatabase();
const ctx = testContext(db);
const homes = sampleHomes(2200, 5);
await insertHomes(db, homes);

const similarTo = async (id: string, limit?: number): Promise<SimilarListing[]> => (await call(similarListings, ctx, { id, ...(limit === undefined ? {} : { limit }) })).data;

const steps = (a: number, b: number) => Math.abs(Math.log(Math.max(a, 1) / Math.max(b, 1))) / Math.log(1.25);
const known = (a: number | null, b: number | null, difference: (a: number, b: number) => number) => (a === null || b === null ? 0.5 : difference(a, b));

/** Spherical law of cosines: another formula than the one under test. */
function kilometres(a: Home, b: Home): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null;
  const rad = Math.PI / 180;
  const cosine = Math.sin(a.latitude * rad) * Math.sin(b.latitude * rad) + Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.cos((b.longitude - a.longitude) * rad);
  return 6371.0088 * Math.acos(Math.min(1, cosine));
}

const differenceOf = (home: Home, other: Home) =>
  steps(other.price, home.price) +
  known(other.squareFeet, home.squareFeet, steps) +
  known(other.beds, home.beds, (a, b) => Math.abs(a - b)) +
  (kilometres(home, other) ?? 0) / 5 +
  (other.propertyType === home.propertyType ? 0 : 1);

/** Every home judged, the differences ascending. */
function comparable(home: Home): { other: Home; difference: number }[] {
  return homes
    .filter((other) => other.id !== home.id && other.status === 'active' && other.listingType === home.listingType && other.pricePeriod === home.pricePeriod)
    .filter((other) => (other.propertyType === 'land') === (home.propertyType === 'land'))
    .filter((other) => other.country === home.country && other.price >= home.price / 2 && other.price <= home.price * 2)
    .filter((other) => (home.latitude === null ? other.city === home.city && other.state === home.state : (kilometres(home, other) ?? 99) <= 50))
    .map((other) => ({ other, difference: differenceOf(home, other) }))
    .sort((a, b) => a.difference - b.difference);
}

describe('similar listings', () => {
  const asked = homes.filter((home) => home.status !== 'draft').slice(0, 120);

  test('are those of brute force, in its order, with what differs', async () => {
    let full = 0;
    for (const home of asked) {
      const expected = comparable(home).slice(0, 12);
      const found = await similarTo(home.id);
      if (found.length === 12) full++;
      expect(found.map(({ difference }) => difference)).toEqual(expected.map(({ difference }) => expect.closeTo(difference, 2)));
      for (const { id, difference, reasons } of found) {
        const other = homes.find((each) => each.id === id) as Home;
        expect(difference).toBeCloseTo(differenceOf(home, other), 2);
        const km = home.latitude === null ? null : kilometres(home, other);
        expect(reasons).toEqual({
          price_difference: other.price - home.price,
          distance_km: km === null ? null : expect.closeTo(km, 0),
          beds_difference: other.beds === null || home.beds === null ? null : other.beds - home.beds,
          square_feet_difference: other.squareFeet === null || home.squareFeet === null ? null : other.squareFeet - home.squareFeet,
          same_property_type: other.propertyType === home.propertyType,
        });
      }
    }
    expect(full).toBeGreaterThan(20);
  });

  test('of a dense place come from the nearest circle, with none missed', async () => {
    const near = { city: 'Lyon', state: 'Rhône', country: 'FR', currency: 'EUR' } as const;
    const id = await insertListing(db, { ...near, latitude: 45.76, longitude: 4.84, price: 1000 });
    const alike = [];
    for (let at = 1; at <= 5; at++) alike.push(await insertListing(db, { ...near, latitude: 45.76 + at / 1000, longitude: 4.84, price: 1000 }));
    // 4.4 km away and otherwise alike: less different than the one next door that costs a third more.
    const outside = await insertListing(db, { ...near, latitude: 45.8, longitude: 4.84, price: 1000 });
    const dearer = await insertListing(db, { ...near, latitude: 45.76, longitude: 4.84, price: 1350 });
    expect((await similarTo(id, 6)).map((other) => other.id)).toEqual([...alike, outside]);
    expect((await similarTo(id, 3)).map((other) => other.id)).toEqual(alike.slice(0, 3));
    expect((await similarTo(id)).map((other) => other.id)).toEqual([...alike, outside, dearer]);
  });

  test('are never of the same property, nor in another currency', async () => {
    const here = { city: 'Nome', state: 'AK', latitude: 64.5, longitude: -165.4 };
    const id = await insertListing(db, here);
    const { propertyId, accountId } = await db.prisma.listing.findUniqueOrThrow({ where: { id } });
    await insertListing(db, { ...here, propertyId, accountId });
    await insertListing(db, { ...here, currency: 'CAD' });
    const other = await insertListing(db, here);
    expect((await similarTo(id)).map((each) => each.id)).toEqual([other]);
  });

  test('are of the same use: no shop beside a house, no house beside a shop', async () => {
    const here = { city: 'Sitka', state: 'AK', latitude: 57.05, longitude: -135.33, listingType: 'sale', price: 500_000 } as const;
    const made: string[] = [];
    for (const propertyType of ['house', 'retail', 'duplex', 'office', 'land'] as const) made.push(await insertListing(db, { ...here, propertyType }));
    const idsLike = async (at: number) => (await similarTo(made[at] as string)).map(({ id }) => made.indexOf(id));
    expect([await idsLike(0), await idsLike(1), await idsLike(4)]).toEqual([[2], [3], []]);
  });

  test('are found by slug, and for a home that left the market', async () => {
    const here = { city: 'Bar Harbor', state: 'ME', latitude: 44.39, longitude: -68.2 };
    const [sold, other] = [await insertListing(db, here), await insertListing(db, here)];
    const { slug } = await db.prisma.listing.update({ where: { id: sold }, data: { status: 'closed' } });
    expect((await similarTo(slug)).map(({ id }) => id)).toEqual([other]);
    expect(await similarTo(other)).toEqual([]);
  });

  test('of an unknown or draft listing are not found', async () => {
    const draft = await insertListing(db, { status: 'draft' });
    await expect(similarTo(draft)).rejects.toMatchObject({ code: 'not_found' });
    await expect(similarTo('lst_nosuchhome')).rejects.toMatchObject({ code: 'not_found' });
  });
});
