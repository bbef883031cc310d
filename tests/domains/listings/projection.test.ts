import { describe, expect, test } from 'vitest';
import { getListing } from '@/lib/domains/listings/get';
import { searchListings } from '@/lib/domains/listings/search';
import { call } from '@/lib/kernel/call';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { insertListing } from '@/tests/support/listings';

const db = await testDatabase();
const ctx = testContext(db);
const found = async (input: Parameters<typeof call<typeof searchListings>>[2]) => (await call(searchListings, ctx, input)).data.map((listing) => listing.id);
const updatedAt = async (id: string) => new Date((await call(getListing, ctx, { id })).data.updated_at).getTime();
const propertyOf = async (id: string) => (await db.prisma.listing.findUniqueOrThrow({ where: { id } })).propertyId;

describe('the index follows', () => {
  test('a changed listing', async () => {
    const id = await insertListing(db, { title: 'Mill loft', city: 'Waco' });
    await db.prisma.listing.update({ where: { id }, data: { title: 'Harbour penthouse', price: 9000 } });
    expect(await found({ city: 'Waco', q: 'mill' })).toEqual([]);
    expect(await found({ city: 'Waco', q: 'penthouse', min_price: 9000 })).toEqual([id]);
  });

  test('a changed property, and updated_at moves', async () => {
    const id = await insertListing(db, { city: 'Tyler', updatedAt: new Date('2026-01-01') });
    await db.prisma.property.update({ where: { id: await propertyOf(id) }, data: { beds: 9, city: 'Laredo' } });
    expect(await found({ city: 'Laredo', beds: 9 })).toEqual([id]);
    expect(await found({ city: 'Tyler' })).toEqual([]);
    expect(await updatedAt(id)).toBeGreaterThan(Date.parse('2026-01-02'));
  });

  test('drafts, their publishing, and the deletion of a property', async () => {
    const id = await insertListing(db, { city: 'Bryan', status: 'draft' });
    expect(await found({ city: 'Bryan' })).toEqual([]);
    await db.prisma.listing.update({ where: { id }, data: { status: 'active' } });
    expect(await found({ city: 'Bryan' })).toEqual([id]);
    await db.prisma.property.update({ where: { id: await propertyOf(id) }, data: { deletedAt: new Date() } });
    expect(await found({ city: 'Bryan' })).toEqual([]);
    await expect(call(getListing, ctx, { id })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('a deleted listing', async () => {
    const id = await insertListing(db, { city: 'Alvin' });
    await db.prisma.listing.delete({ where: { id } });
    expect(await found({ city: 'Alvin' })).toEqual([]);
  });

  test('a moved neighborhood, and what it was is kept', async () => {
    const id = await insertListing(db, { city: 'Houston', neighborhood: ' Montróse ' });
    const keys = async (table: string) => (await db.query<{ key: string }>(`SELECT neighborhood_key AS key FROM ${table} WHERE listing_id = $1`, [id])).map(({ key }) => key);
    expect(await keys('listing_index')).toEqual(['montrose']);
    await db.prisma.property.update({ where: { id: await propertyOf(id) }, data: { neighborhood: '' } });
    expect(await keys('listing_index')).toEqual([null]);
    expect(await keys('listing_past')).toEqual(['montrose']);
    expect(await db.query("SELECT neighborhood, city_key FROM listing_neighborhood WHERE neighborhood_key = 'montrose'")).toEqual([
      { neighborhood: 'Montróse', city_key: 'houston' },
    ]);
  });

  test('a bulk load only when it is told', async () => {
    const id = await insertListing(db, { city: 'Hutto', price: 1000 });
    await db.transaction(async (tx) => {
      await tx.query("SET LOCAL openstead.bulk = 'on'");
      await tx.prisma.listing.update({ where: { id }, data: { price: 2000 } });
    });
    expect(await found({ city: 'Hutto', min_price: 2000 })).toEqual([]);
    await db.query('SELECT listing_index_refresh($1)', [[id]]);
    expect(await found({ city: 'Hutto', min_price: 2000 })).toEqual([id]);
  });
});

describe('updated_at', () => {
  const past = new Date('2026-01-01');

  test.each([{ title: 'Other words' }, { description: 'Other words' }, { price: 1 }, { status: 'pending' as const }, { availableOn: new Date('2026-09-01') }])(
    'moves with %j',
    async (data) => {
      const id = await insertListing(db, { updatedAt: past });
      await db.prisma.listing.update({ where: { id }, data });
      expect(await updatedAt(id)).toBeGreaterThan(past.getTime());
    },
  );

  test('moves with new pictures, not with those a listing is made with', async () => {
    const id = await insertListing(db, { updatedAt: past, photos: [{ url: 'https://example.com/1.jpg', alt: 'Front' }] });
    expect(await updatedAt(id)).toBe(past.getTime());
    await db.prisma.listingPhoto.create({ data: { listingId: id, position: 1, url: 'https://example.com/2.jpg', alt: 'Back' } });
    expect(await updatedAt(id)).toBeGreaterThan(past.getTime());
  });

  test('stays where nothing public changed, and where the writer sets it', async () => {
    const id = await insertListing(db, { updatedAt: past });
    await db.prisma.listing.update({ where: { id }, data: { title: 'Sunny flat' } });
    expect(await updatedAt(id)).toBe(past.getTime());
    await db.prisma.listing.update({ where: { id }, data: { price: 77, updatedAt: new Date('2026-02-02') } });
    expect(await updatedAt(id)).toBe(Date.parse('2026-02-02'));
  });
});

test('history keeps prices and statuses in order, and nothing of the draft', async () => {
  const id = await insertListing(db, { status: 'draft', price: 100 });
  for (const data of [{ price: 150 }, { status: 'active' as const }, { price: 140 }, { title: 'Renamed' }, { status: 'closed' as const }])
    await db.prisma.listing.update({ where: { id }, data });
  const { data } = await call(getListing, ctx, { id });
  expect(data.history.map(({ field, previous_value, new_value }) => [field, previous_value, new_value])).toEqual([
    ['price', '150', '140'],
    ['status', 'active', 'closed'],
  ]);
  expect(data.history.every((change) => !Number.isNaN(Date.parse(change.changed_at)))).toBe(true);
  expect(data.reso).toMatchObject({ OriginalListPrice: 150, PreviousListPrice: 150, StandardStatus: 'Closed' });
});
