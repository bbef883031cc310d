import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterListings } from '@/lib/domains/listings/clusters';
import { alignedBox, levelFor, squareBox } from '@/lib/domains/listings/squares';
import { suggestSearches } from '@/lib/domains/listings/suggest';
import { FINEST_LEVEL, tileRuns } from '@/lib/domains/listings/tiles';
import { call } from '@/lib/kernel/call';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { insertListing } from '@/tests/support/listings';
import { sampleHomes } from './arbitrary';
import { insertHomes } from './many';

const db = await testDatabase();
const ctx = testContext(db);
const homes = sampleHomes(600, 7);
await insertHomes(db, homes);
const active = homes.filter((home) => home.status === 'active' && home.latitude !== null);

type Input = Parameters<typeof call<typeof clusterListings>>[2];
const shown = async (input: Input) => {
  const { clusters, pins, total } = await call(clusterListings, ctx, input);
  return { clusters, pins, total, sum: clusters.reduce((sum, { count }) => sum + count, 0) + pins.length };
};

describe('clusters', () => {
  const country = { bbox: '-130,20,-60,50', zoom: 3 };

  test('of a wide view add up, before and after the squares are summed', async () => {
    const inside = active.filter(({ country }) => country === 'US');
    for (const settle of [false, true]) {
      if (settle) await db.query('SELECT listing_map_settle()');
      const { clusters, total, sum } = await shown(country);
      expect(total).toBe(inside.length);
      expect(sum).toBe(total);
      expect(Math.min(...clusters.map(({ min_price }) => min_price))).toBe(Math.min(...inside.map(({ price }) => price)));
      expect(Math.max(...clusters.map(({ max_price }) => max_price))).toBe(Math.max(...inside.map(({ price }) => price)));
      for (const { bbox, latitude, longitude } of clusters) {
        const [west = 0, south = 0, east = 0, north = 0] = bbox;
        expect(latitude >= south && latitude <= north && longitude >= west && longitude <= east).toBe(true);
      }
    }
  });

  test('of a summed view follow a change at once', async () => {
    await db.query('SELECT listing_map_settle()');
    const before = (await shown(country)).total;
    const one = active.find(({ country }) => country === 'US');
    await db.prisma.listing.update({ where: { id: one?.id ?? '' }, data: { status: 'closed' } });
    expect((await shown(country)).total).toBe(before - 1);
    await db.prisma.listing.update({ where: { id: one?.id ?? '' }, data: { status: 'active' } });
    expect((await shown(country)).total).toBe(before);
  });

  test.each([
    { listing_type: 'rent' as const },
    { property_type: 'house' as const, beds: 3 },
    { max_beds: 2 },
    { min_price: 9000 },
    { min_price: 4700, max_price: 12_300 },
    { max_price: 9999 },
    { listing_type: 'sale' as const, max_price: 5000 },
    { amenities: ['Pool'] },
    { amenities: ['pool', 'parking'] },
    { pets: ['dogs' as const] },
    { q: 'loft' },
    { beds: 7 },
  ])('keep to %j', async (filters) => {
    const { total, sum } = await shown({ ...country, ...filters });
    const expected = active.filter(
      (home) =>
        home.country === 'US' &&
        (!('listing_type' in filters) || home.listingType === filters.listing_type) &&
        (!('property_type' in filters) || home.propertyType === filters.property_type) &&
        (!('beds' in filters) || (home.beds ?? -1) >= (filters.beds ?? 0)) &&
        (!('max_beds' in filters) || (home.beds !== null && home.beds <= (filters.max_beds ?? 0))) &&
        (!('min_price' in filters) || home.price >= (filters.min_price ?? 0)) &&
        (!('max_price' in filters) || home.price <= (filters.max_price ?? 0)) &&
        (!('amenities' in filters) || (filters.amenities ?? []).every((wanted) => home.amenities.some((has) => has.toLowerCase() === wanted.toLowerCase()))) &&
        (!('pets' in filters) || (home.petsKnown && home.petsAllowed.includes('dogs'))) &&
        (!('q' in filters) || `${home.title} ${home.description}`.includes('loft')),
    );
    expect(total).toBe(expected.length);
    expect(sum).toBe(total);
  });

  test('name the currency of their homes', async () => {
    for (let index = 0; index < 61; index++)
      await insertListing(db, { latitude: 46.2 + index / 1e5, longitude: 6.15, city: 'Geneva', state: 'GE', country: 'CH', currency: 'CHF' });
    const { clusters, pins } = await shown({ bbox: '6,46,6.3,46.4', zoom: 10 });
    expect({ clusters: clusters.map(({ count, currency }) => [count, currency]), pins }).toEqual({ clusters: [[61, 'CHF']], pins: [] });
    // From near by each stands for itself.
    expect(await shown({ bbox: '6.1,46.18,6.2,46.22', zoom: 14 })).toMatchObject({ clusters: [], total: 61, sum: 61 });
  });

  test('few listings are pins with their facts; the map may cross the 180th meridian', async () => {
    const { clusters, pins, total } = await shown({ bbox: '176,-20,-178,-16', zoom: 6, property_type: 'land' });
    const expected = active.filter((home) => home.city === 'Suva' && home.propertyType === 'land');
    expect(clusters).toEqual([]);
    expect(total).toBe(expected.length);
    expect(pins.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  });

  test('never more squares than a map can show', async () => {
    const { clusters, pins } = await shown({ bbox: '-180,-90,180,90', zoom: 22 });
    expect(clusters.length + pins.length).toBeLessThan(48 * 48);
    await expect(call(clusterListings, ctx, { zoom: 3 } as Input)).rejects.toMatchObject({ code: 'validation_error' });
  });
});

test('runs of squares cover their box, and SQL agrees on the codes', async () => {
  const degrees = fc.record({
    latitude: fc.integer({ min: -89e4, max: 89e4 }).map((step) => step / 1e4),
    longitude: fc.integer({ min: -179e4, max: 179e4 }).map((step) => step / 1e4),
    size: fc.double({ min: 0.001, max: 30, noNaN: true }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(degrees, async ({ latitude, longitude, size, at }) => {
      const box = { west: longitude, south: latitude, east: Math.min(180, longitude + size), north: Math.min(90, latitude + size) };
      const [lat, lon] = [box.south + (box.north - box.south) * at, box.west + (box.east - box.west) * (1 - at)];
      const [row] = await db.query<{ tile: number }>('SELECT map_tile($1, $2) AS tile', [lat, lon]);
      const tile = row?.tile ?? -1;
      expect(tileRuns(box).some(([first, last]) => tile >= first && tile <= last)).toBe(true);
      const level = levelFor(box, 10);
      const [west, south, east, north] = squareBox(Math.floor(tile / 4 ** (FINEST_LEVEL - level)), level);
      // A point on an edge may fall on either side of it: the product that numbers its square is rounded.
      const edge = 1e-9;
      expect(lat >= south - edge && lat <= north + edge && lon >= west - edge && lon <= east + edge).toBe(true);
      const wide = alignedBox(box, level);
      expect(wide.west <= west && wide.east >= east && wide.south <= south && wide.north >= north).toBe(true);
    }),
    { numRuns: 100 },
  );
});

describe('suggestions', () => {
  const labels = async (q: string) => (await call(suggestSearches, ctx, { q })).data.map(({ label }) => label);

  test('by the beginning of a city, by a misspelling, narrowed by a state', async () => {
    expect(await labels('por')).toEqual(expect.arrayContaining(['Portland, OR', 'Portland, ME']));
    expect(await labels('portland, or')).toEqual(['Portland, OR']);
    expect(await labels('Austn')).toContain('Austin, TX');
    expect(await labels('portlnad')).toContain('Portland, OR');
    expect(await labels('malaga')).toEqual(['Málaga, Andalucía, ES']);
    expect(await labels('tex')).toContain('Texas');
  });

  test('by the beginning of a postal code, each once', async () => {
    expect((await call(suggestSearches, ctx, { q: '7' })).data.map(({ filters }) => filters.postal_code)).toEqual(['75201', '78701']);
    expect((await call(suggestSearches, ctx, { q: 'sw1' })).data.map(({ filters }) => filters.postal_code)).toEqual(['SW1A 1AA']);
  });

  test('of neighborhoods with their city, narrowed by it, and tolerant of spelling', async () => {
    await insertListing(db, { city: 'Houston', neighborhood: 'Hyde Park', postalCode: '77001' });
    await insertListing(db, { city: 'Austin', neighborhood: 'Hyde Park' });
    await db.query('SELECT listing_place_count()');
    expect(await labels('hyde')).toEqual(expect.arrayContaining(['Hyde Park, Austin, TX', 'Hyde Park, Houston, TX']));
    expect(await labels('hyde park, hou')).toEqual(['Hyde Park, Houston, TX']);
    expect(await labels('hyde park aus')).toContain('Hyde Park, Austin, TX');
    expect(await labels('Hide Park, Houston, TX')).toEqual(['Hyde Park, Houston, TX']);
    const [found] = (await call(suggestSearches, ctx, { q: 'hyde park, houston' })).data;
    expect(found).toMatchObject({ kind: 'neighborhood', filters: { neighborhood: 'Hyde Park', city: 'Houston', state: 'TX' }, listings: 1, listing_id: null });
  });

  test('of addresses of active listings, which lead to the listing', async () => {
    const id = await insertListing(db, { address: '1412 N Maple Street, Unit 3B', city: 'Waco', postalCode: '76701' });
    await insertListing(db, { address: '1412 Birch Avenue', city: 'Waco', status: 'closed' });
    const other = await insertListing(db, { address: '1412 Maple Court', city: 'Tyler', postalCode: '75702' });
    const ids = async (q: string) => (await call(suggestSearches, ctx, { q })).data.map(({ listing_id }) => listing_id);
    expect(await ids('1412 n map')).toEqual([id, other]);
    expect(await ids('1412 Mapel stret, wac')).toEqual([id]);
    expect(await ids('1412 maple, 757')).toEqual([other]);
    expect(await ids('1412 birch')).toEqual([]);
    expect(await ids('14 maple')).toEqual([]);
    expect((await call(suggestSearches, ctx, { q: '1412 n maple st' })).data[0]).toMatchObject({
      label: '1412 N Maple Street, Unit 3B, Waco, TX 76701',
      url: `http://localhost:3000/listings/${id}`,
    });
  });

  test.each(['%', '_', '\\', "'", '', ' ', ',', 'zzzzzz'])('%j is no error and finds nothing wrong', async (q) => {
    expect(await labels(q)).toEqual([]);
  });
});
