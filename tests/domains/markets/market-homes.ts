import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { PlatformDb } from '@/lib/platform/db';

/** A generated active or former listing with its property, flat, as the oracle judges it. */
export interface MarketHome {
  id: string;
  city: string;
  state: string;
  country: string;
  currency: string;
  status: 'active' | 'pending' | 'draft';
  listingType: 'sale' | 'rent';
  pricePeriod: 'month' | 'night' | null;
  propertyType: 'apartment' | 'condo' | 'house';
  price: number;
  beds: number | null;
  squareFeet: number | null;
  neighborhood: string | null;
  latitude: number | null;
  longitude: number | null;
  listedAt: Date;
  /** Changes of price, oldest first. */
  changes: { from: number; to: number; at: Date }[];
}

export const NOW = new Date('2026-07-01T12:00:00Z');
const DAY_MS = 86_400_000;

const CITIES = [
  { city: 'Austin', state: 'TX', country: 'US', currency: 'USD', latitude: 30.27, longitude: -97.74 },
  { city: 'Round Rock', state: 'TX', country: 'US', currency: 'USD', latitude: 30.51, longitude: -97.68 },
  { city: 'San Marcos', state: 'TX', country: 'US', currency: 'USD', latitude: 29.88, longitude: -97.94 },
  { city: 'Dallas', state: 'TX', country: 'US', currency: 'USD', latitude: 32.78, longitude: -96.8 },
  { city: 'St. Paul', state: 'MN', country: 'US', currency: 'USD', latitude: 44.95, longitude: -93.09 },
  { city: 'St Paul', state: 'MN', country: 'US', currency: 'USD', latitude: 44.95, longitude: -93.09 },
  { city: 'Málaga', state: 'Andalucía', country: 'ES', currency: 'EUR', latitude: 36.72, longitude: -4.42 },
] as const;

const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 6) => fc.option(arbitrary, { freq });
const ago = fc.integer({ min: 1, max: 70 * 24 }).map((hours) => new Date(NOW.getTime() - hours * 3_600_000));

const home: fc.Arbitrary<Omit<MarketHome, 'id'>> = fc
  .record({
    place: fc.constantFrom(...CITIES, CITIES[0], CITIES[0], CITIES[0]),
    near: fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })),
    located: fc.integer({ min: 0, max: 9 }),
    foreign: fc.integer({ min: 0, max: 19 }),
    status: fc.constantFrom('active', 'active', 'active', 'active', 'pending', 'draft'),
    listingType: fc.constantFrom('sale', 'rent'),
    nightly: fc.integer({ min: 0, max: 9 }),
    propertyType: fc.constantFrom('apartment', 'apartment', 'condo', 'house'),
    level: fc.integer({ min: 4, max: 60 }),
    beds: maybe(fc.integer({ min: 0, max: 5 })),
    squareFeet: maybe(fc.integer({ min: 0, max: 40 }).map((step) => step * 85)),
    neighborhood: maybe(fc.constantFrom('Mueller', 'Zilker', ' Zilker ', 'Hyde Park', ' ')),
    listedAt: ago,
    changes: fc.array(fc.record({ at: ago, by: fc.constantFrom(-500, -50, 50) }), { maxLength: 2 }),
  })
  .map(({ place, near, located, foreign, nightly, level, changes, ...rest }) => {
    const { latitude, longitude, ...where } = place;
    let price = level === 4 ? 0 : rest.listingType === 'rent' ? level * 55 : level * 12_345;
    const last = price;
    const told = changes
      .toSorted((a, b) => b.at.getTime() - a.at.getTime())
      .map(({ at, by }) => {
        const change = { from: Math.max(0, price - by), to: price, at };
        price = change.from;
        return change;
      });
    return {
      ...(rest as Omit<MarketHome, 'id'>),
      ...where,
      ...(foreign === 0 && { currency: 'CHF' }),
      pricePeriod: rest.listingType === 'sale' ? null : nightly === 0 ? 'night' : 'month',
      price: last,
      latitude: located === 0 ? null : latitude + near[0] / 100,
      longitude: located === 0 ? null : longitude + near[1] / 100,
      changes: told.reverse(),
    };
  });

/** `count` homes, the same ones for the same seed. */
export const marketHomes = (count: number, seed: number): MarketHome[] =>
  fc.sample(home, { numRuns: count, seed }).map((each, at) => ({ ...each, id: `lst_${at.toString(36).padStart(6, '0')}` }));

/** Loads homes as bulk loaders do, and counts the places. */
export async function insertMarketHomes(db: PlatformDb, homes: readonly MarketHome[]): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query("SET LOCAL openstead.bulk = 'on'");
    const { id: accountId } = await tx.prisma.account.create({ data: { name: 'Market Homes', email: `${randomUUID()}@example.com` } });
    const rows = homes.map((each) => ({ propertyId: randomUUID(), each }));
    await tx.prisma.property.createMany({
      data: rows.map(({ propertyId, each: { propertyType, city, state, country, latitude, longitude, beds, squareFeet, neighborhood } }) => ({
        ...{ id: propertyId, accountId, propertyType, city, state, country, latitude, longitude, beds, squareFeet, neighborhood, amenities: [] },
      })),
    });
    await tx.prisma.listing.createMany({
      data: rows.map(({ propertyId, each: { id, status, listingType, price, currency, pricePeriod, listedAt } }) => ({
        ...{ id, propertyId, accountId, slug: id, title: 'Home', status, listingType, price, currency, pricePeriod, listedAt, updatedAt: listedAt },
      })),
    });
    await tx.prisma.listingChange.createMany({
      data: homes.flatMap(({ id, changes }) =>
        changes.map(({ from, to, at }) => ({ listingId: id, field: 'price', previousValue: String(from), newValue: String(to), changedAt: at })),
      ),
    });
    await tx.query('SELECT listing_index_refresh($1)', [homes.map(({ id }) => id)]);
  });
  await db.query('SELECT listing_place_count()');
}

/** Whether its last change of price lies within 30 days and lowered it. */
export function reducedAt({ changes }: MarketHome): Date | undefined {
  const last = changes.at(-1);
  return last && last.to < last.from && NOW.getTime() - last.at.getTime() <= 30 * DAY_MS ? last.at : undefined;
}

export const daysListed = ({ listedAt }: MarketHome): number => Math.floor((NOW.getTime() - listedAt.getTime()) / DAY_MS);
