import { describe, expect, test } from 'vitest';
import { getListing } from '@/lib/domains/listings/get';
import { listRecent } from '@/lib/domains/listings/recent';
import { searchListings } from '@/lib/domains/listings/search';
import { call } from '@/lib/kernel/call';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { insertListing } from '@/tests/support/listings';

const db = await testDatabase();
const ctx = testContext(db, { actor: { kind: 'visitor', ip: '192.0.2.1' } });
const austin = await insertListing(db, { title: 'Downtown loft', price: 2200, photos: [{ url: '/pictures/x/1.svg', alt: 'Front' }] });
const dallas = await insertListing(db, {
  title: 'Garden house',
  city: 'Dallas',
  postalCode: '75201',
  propertyType: 'house',
  listingType: 'sale',
  price: 450_000,
  beds: 5,
  baths: 3.5,
  squareFeet: 3200,
});
const draft = await insertListing(db, { status: 'draft' });
const gone = await insertListing(db, { status: 'withdrawn' });

const idsOf = async (input: Parameters<typeof call<typeof searchListings>>[2]) => (await call(searchListings, ctx, input)).data.map((listing) => listing.id);

describe('search', () => {
  test('shows active listings, the last changed first', async () => {
    expect(await idsOf({})).toEqual([dallas, austin]);
    expect((await call(listRecent, ctx, {})).data.map((listing) => listing.id)).toEqual([dallas, austin]);
    expect(await idsOf({ status: 'withdrawn' })).toEqual([gone]);
  });

  test('beds and baths are minimums', async () => {
    expect(await idsOf({ beds: 2 })).toEqual([dallas, austin]);
    expect(await idsOf({ beds: 3 })).toEqual([dallas]);
    expect(await idsOf({ baths: 3.5 })).toEqual([dallas]);
    expect(await idsOf({ baths: 3.75 })).toEqual([]);
  });

  test('city is a whole name without case, state a code or a name', async () => {
    expect(await idsOf({ city: 'dALLAS' })).toEqual([dallas]);
    expect(await idsOf({ city: 'dal' })).toEqual([]);
    expect(await idsOf({ state: 'texas', sort: 'price_asc' })).toEqual([austin, dallas]);
    expect(await idsOf({ state: 'tx', sort: 'price_desc' })).toEqual([dallas, austin]);
  });

  test.each(['Dalas', 'Dallsa', 'dllas'])('%s is read as Dallas, and the answer says so', async (city) => {
    const found = await call(searchListings, ctx, { city });
    expect(found.data.map((listing) => listing.id)).toEqual([dallas]);
    expect(found.interpreted).toEqual({ city: 'Dallas' });
  });

  test('neighborhood is a whole name without case and accents, and mended like a city', async () => {
    const [here, there] = [
      await insertListing(db, { city: 'Houston', neighborhood: 'Montrose' }),
      await insertListing(db, { city: 'Akron', state: 'OH', neighborhood: 'Montrose' }),
    ];
    expect(await idsOf({ neighborhood: 'MONTRÓSE ' })).toEqual([there, here]);
    expect(await idsOf({ neighborhood: 'montrose', city: 'houston' })).toEqual([here]);
    expect(await idsOf({ neighborhood: 'mont' })).toEqual([]);
    const found = await call(searchListings, ctx, { neighborhood: 'Montroze', city: 'Huston' });
    expect([found.data.map(({ id }) => id), found.interpreted]).toEqual([[here], { city: 'Houston', neighborhood: 'Montrose' }]);
    const { facets } = await call(searchListings, ctx, { city: 'Houston', include: ['facets'] });
    expect(facets?.neighborhood).toEqual([{ value: 'Montrose', count: 1 }]);
    expect((await call(searchListings, ctx, { include: ['facets'] })).facets).not.toHaveProperty('neighborhood');
    for (const id of [here, there]) await db.prisma.listing.delete({ where: { id } });
  });

  test('a summary says what the price was before its last change', async () => {
    const id = await insertListing(db, { city: 'Abilene', price: 2000 });
    const changeOf = async () => (await call(searchListings, ctx, { city: 'Abilene' })).data[0]?.price_change;
    expect(await changeOf()).toBeNull();
    await db.prisma.listing.update({ where: { id }, data: { price: 1900 } });
    await db.prisma.listing.update({ where: { id }, data: { price: 1850, updatedAt: new Date('2027-01-01T00:00:00Z') } });
    await db.prisma.listing.update({ where: { id }, data: { title: 'Renamed' } });
    expect(await changeOf()).toEqual({ from: 1900, at: '2027-01-01T00:00:00.000Z' });
    await db.prisma.listing.delete({ where: { id } });
  });

  test('finds words in title, description, city and postal code, stemmed', async () => {
    expect(await idsOf({ q: 'gardens' })).toEqual([dallas]);
    expect(await idsOf({ q: 'dallas' })).toEqual([dallas]);
    expect(await idsOf({ q: '78701' })).toEqual([austin]);
    expect(await idsOf({ q: '"downtown loft" or garden' })).toHaveLength(2);
    expect(await idsOf({ q: ':*&|!(<->' })).toEqual([]);
  });

  test('total and facets are exact', async () => {
    const { total, facets } = await call(searchListings, ctx, { include: ['total', 'facets'], limit: 1 });
    expect(total).toBe(2);
    expect(facets).toEqual({
      property_type: [
        { value: 'apartment', count: 1 },
        { value: 'house', count: 1 },
      ],
      listing_type: [
        { value: 'sale', count: 1 },
        { value: 'rent', count: 1 },
      ],
      beds: [
        { value: '2', count: 1 },
        { value: '5', count: 1 },
      ],
      city: [
        { value: 'Austin', count: 1 },
        { value: 'Dallas', count: 1 },
      ],
    });
  });

  test.each([
    [{ min_price: 5, max_price: 4 }, 'min_price 5 is above max_price 4; swap them.'],
    [{ beds: 3, max_beds: 1 }, 'swap them'],
    [{ radius_miles: 3 }, 'near'],
    [{ near: '97,30' }, 'latitude,longitude'],
    [{ bbox: '-97,31,-96,30' }, 'swap them'],
    [{ polygon: '30,-97 31,-97' }, 'three corners'],
    [{ sort: 'relevance' as const }, 'Send q'],
  ])('%j is refused with advice', async (input, advice) => {
    await expect(call(searchListings, ctx, input)).rejects.toMatchObject({ code: 'validation_error', message: expect.stringContaining(advice) });
  });
});

describe('get', () => {
  test('answers by id and by slug with history, RESO names and absolute picture URLs', async () => {
    const { data } = await call(getListing, ctx, { id: austin });
    expect((await call(getListing, ctx, { id: data.slug })).data).toEqual(data);
    expect(data.photos).toEqual([{ url: `${ctx.baseUrl}/pictures/x/1.svg`, alt: 'Front', width: null, height: null }]);
    expect(data.reso).toMatchObject({
      ListingKey: austin,
      StandardStatus: 'Active',
      PropertyType: 'Residential Lease',
      PropertySubType: 'Apartment',
      LeaseAmount: 2200,
      LeaseAmountFrequency: 'Monthly',
      BedroomsTotal: 2,
      BathroomsTotalInteger: 1,
    });
  });

  test('a withdrawn listing answers with its status, a draft does not answer', async () => {
    expect((await call(getListing, ctx, { id: gone })).data.status).toBe('withdrawn');
    await expect(call(getListing, ctx, { id: draft })).rejects.toMatchObject({ code: 'not_found' });
    await expect(call(getListing, ctx, { id: 'lst_nothing' })).rejects.toMatchObject({ code: 'not_found' });
  });
});
