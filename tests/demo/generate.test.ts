import { describe, expect, it } from 'vitest';
import { LISTING_TYPES, PROPERTY_TYPES, PUBLIC_STATUSES } from '@/lib/domains/listings/schema';
import { generateListings, SHOWCASE_COUNT } from '@/prisma/demo/generate';
import { DEMO_LISTERS } from '@/prisma/demo/listers';
import { SHOWCASE } from '@/prisma/demo/places/showcase';
import { STATES } from '@/prisma/demo/places/states';

const asOf = new Date('2026-11-01T12:00:00.000Z');
const listings = [...generateListings({ count: 12_000, seed: 7, asOf })];
const demo = listings.slice(0, SHOWCASE_COUNT);

describe('generateListings', () => {
  it('gives the same listings for the same seed, others for another, and continues at startAt', () => {
    expect([...generateListings({ count: 20, seed: 7, asOf })]).toEqual(listings.slice(0, 20));
    expect([...generateListings({ count: 5, seed: 7, startAt: 7000, asOf })]).toEqual(listings.slice(7000, 7005));
    expect([...generateListings({ count: 1, seed: 8, asOf })][0]?.listing.title).not.toBe(listings[0]?.listing.title);
  });

  it('never repeats an id or a slug', () => {
    for (const key of [(row: (typeof listings)[0]) => row.listing.id, (row: (typeof listings)[0]) => row.listing.slug, (row: (typeof listings)[0]) => row.property.id])
      expect(new Set(listings.map(key)).size).toBe(listings.length);
    expect(listings.every((row) => /^lst_[0-9a-z]{10}$/.test(row.listing.id))).toBe(true);
  });

  it('keeps to the lists of the schema and to known listers', () => {
    const listers = new Set(DEMO_LISTERS.map((lister) => lister.id));
    for (const { property, listing } of listings) {
      expect(PROPERTY_TYPES).toContain(property.propertyType);
      expect(LISTING_TYPES).toContain(listing.listingType);
      expect(PUBLIC_STATUSES).toContain(listing.status);
      expect(listers.has(property.accountId)).toBe(true);
    }
  });

  it('fills every showcase city, and spreads the rest over many towns', () => {
    for (const { city, state } of SHOWCASE) expect(demo.filter((row) => row.property.city === city && row.property.state === state).length, city).toBeGreaterThanOrEqual(15);
    expect(new Set(listings.slice(SHOWCASE_COUNT).map((row) => `${row.property.city} ${row.property.state}`)).size).toBeGreaterThan(1000);
  });

  it('has what the example sentence asks for, changed prices and homes that went', () => {
    const wanted = demo.filter(
      ({ property: { city, beds, amenities }, listing: { status, listingType, pricePeriod, price } }) =>
        city === 'Austin' &&
        status === 'active' &&
        listingType === 'rent' &&
        pricePeriod === 'month' &&
        (beds ?? 0) >= 2 &&
        price <= 1800 &&
        ['parking', 'dishwasher'].every((each) => amenities.includes(each)),
    );
    expect(wanted.length).toBeGreaterThanOrEqual(3);
    const share = (is: (row: (typeof demo)[0]) => boolean) => demo.filter(is).length / demo.length;
    expect(share(({ changes }) => changes.some(({ field }) => field === 'price'))).toBeGreaterThan(0.2);
    expect(share(({ listing: { status } }) => status === 'withdrawn' || status === 'closed')).toBeGreaterThan(0.05);
    expect(share(({ listing, property }) => listing.pricePeriod !== 'month' || property.beds === null || 'SecurityDeposit' in property.otherFacts)).toBeGreaterThan(0.9);
  });

  it('gives postal codes of the right state', () => {
    for (const { property } of listings) {
      const prefix = Number(property.postalCode.slice(0, 3));
      const ranges = [...(STATES[property.state]?.postalPrefixes ?? []), ...(property.state === 'NY' ? [[100, 104]] : [])] as [number, number][];
      expect(
        ranges.some(([low, high]) => prefix >= low && prefix <= high),
        `${property.city} ${property.state} ${property.postalCode}`,
      ).toBe(true);
    }
  });

  it('tells a market that fits together: dates in order, history that ends at the present price and status', () => {
    for (const { listing, changes } of listings) {
      expect(listing.listedAt <= listing.updatedAt && listing.updatedAt <= asOf).toBe(true);
      expect(listing.closedAt !== null).toBe(listing.status === 'closed');
      const times = changes.map((change) => change.changedAt.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      const lastPrice = changes.filter((change) => change.field === 'price').at(-1);
      if (lastPrice) expect(lastPrice.newValue).toBe(String(listing.price));
      const lastStatus = changes.filter((change) => change.field === 'status').at(-1);
      expect(lastStatus?.newValue ?? 'active').toBe(listing.status);
    }
  });

  it('has medians that rank the cities as people know them', () => {
    const median = (city: string) => {
      const levels = demo
        .filter((row) => row.property.city === city && row.listing.listingType === 'sale' && row.property.squareFeet)
        .map((row) => row.listing.price / (row.property.squareFeet as number));
      return levels.sort((a, b) => a - b)[levels.length >> 1] as number;
    };
    expect(median('San Francisco')).toBeGreaterThan(median('Austin'));
    expect(median('Austin')).toBeGreaterThan(median('Cleveland'));
  });
});
