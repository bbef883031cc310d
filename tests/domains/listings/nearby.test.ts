import { describe, expect, test } from 'vitest';
import { listNearby } from '@/lib/domains/listings/nearby';
import { call } from '@/lib/kernel/call';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { insertListing } from '@/tests/support/listings';

const db = await testDatabase();
const ctx = testContext(db);

const around = async (latitude: number | null, longitude: number | null) => {
  const id = await insertListing(db, { latitude, longitude });
  const { data } = await call(listNearby, ctx, { id });
  return { id, ...data };
};

/** Spherical law of cosines: another formula than the one under test. */
function meters(latitude: number, longitude: number, other: { latitude: number; longitude: number }): number {
  const rad = Math.PI / 180;
  const cosine =
    Math.sin(latitude * rad) * Math.sin(other.latitude * rad) + Math.cos(latitude * rad) * Math.cos(other.latitude * rad) * Math.cos((other.longitude - longitude) * rad);
  return 6_371_008.8 * Math.acos(Math.min(1, cosine));
}

describe('what is near', () => {
  test('the Loop in Chicago lies at a lake, west of its shore, and has two airports', async () => {
    const { id, listing_id, places, sources } = await around(41.8836, -87.6319);
    expect(listing_id).toBe(id);
    const lake = places?.find(({ kind }) => kind === 'lake');
    expect(lake).toMatchObject({ name: null, source: 'gshhg' });
    expect(lake?.distance_meters).toBeLessThan(2500);
    expect(lake?.bearing).toBeGreaterThan(30);
    expect(lake?.bearing).toBeLessThan(150);
    const codes = places?.filter(({ kind }) => kind === 'airport').map(({ code }) => code);
    expect(codes?.slice(0, 2)).toEqual(['MDW', 'ORD']);
    expect(places?.some(({ kind }) => kind === 'sea')).toBe(false);
    for (const { source } of places ?? []) expect(Object.keys(sources)).toContain(source);
  });

  test('San Francisco lies at the sea', async () => {
    const { places } = await around(37.7749, -122.4194);
    expect(places?.find(({ kind }) => kind === 'sea')?.distance_meters).toBeLessThan(5000);
    expect(places?.find(({ kind, name }) => kind === 'airport' && name?.includes('San Francisco'))?.code).toBe('SFO');
  });

  test('distances are great circles, each kind nearest first', async () => {
    for (const [latitude, longitude] of [
      [30.2672, -97.7431],
      [64.8378, -147.7164],
      [40.7128, -74.006],
    ] as const) {
      const { places } = await around(latitude, longitude);
      expect(places?.length).toBeGreaterThan(3);
      for (const place of places ?? []) {
        // Shores are given to a ten-thousandth of a degree.
        expect(Math.abs(place.distance_meters - meters(latitude, longitude, place))).toBeLessThan(15);
      }
      for (const kind of ['town', 'city', 'airport']) {
        const away = places?.filter((place) => place.kind === kind).map(({ distance_meters }) => distance_meters) ?? [];
        expect(away).toEqual(away.toSorted((a, b) => a - b));
      }
    }
  });

  test('north is 0, east 90', async () => {
    // Dulles lies west of Washington, Baltimore north-east of it.
    const { places } = await around(38.9072, -77.0369);
    const bearing = (code: string) => places?.find((place) => place.code === code)?.bearing ?? -1;
    expect(bearing('IAD')).toBeGreaterThan(255);
    expect(bearing('IAD')).toBeLessThan(290);
    expect(bearing('BWI')).toBeGreaterThan(20);
    expect(bearing('BWI')).toBeLessThan(70);
  });

  test('a home whose place is unknown has no list, not an empty one', async () => {
    expect((await around(null, null)).places).toBeNull();
  });

  test('in the middle of the ocean nothing is near', async () => {
    expect((await around(-40, -120)).places).toEqual([]);
  });

  test('a draft, a deleted home and an unknown id are not found', async () => {
    const draft = await insertListing(db, { status: 'draft' });
    const deleted = await insertListing(db, { deletedAt: new Date() });
    for (const id of [draft, deleted, 'lst_nothing']) await expect(call(listNearby, ctx, { id })).rejects.toMatchObject({ code: 'not_found' });
  });
});
