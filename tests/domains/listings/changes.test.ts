import { describe, expect, test } from 'vitest';
import { listChanges } from '@/lib/domains/listings/changes';
import { call } from '@/lib/kernel/call';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { insertListing } from '@/tests/support/listings';

const db = await testDatabase();
const ctx = testContext(db);

const start = () => new Date(Date.now() - 3_600_000).toISOString();
const changes = async (input: Parameters<typeof call<typeof listChanges>>[2]) =>
  (await call(listChanges, ctx, { since: start(), ...input })).data.map(({ id, change, status }) => [id, change, status]);

describe('changes', () => {
  test('tell what came, what changed out of the filters, and what left the market', async () => {
    const city = 'Galveston';
    const stays = await insertListing(db, { city });
    const sold = await insertListing(db, { city });
    const dearer = await insertListing(db, { city, price: 1000 });
    const hidden = await insertListing(db, { city });
    const elsewhere = await insertListing(db, { city: 'Houston' });
    await db.prisma.listing.update({ where: { id: sold }, data: { status: 'closed' } });
    await db.prisma.listing.update({ where: { id: dearer }, data: { price: 5000 } });
    await db.prisma.listing.update({ where: { id: hidden }, data: { status: 'draft' } });
    await db.prisma.listing.update({ where: { id: elsewhere }, data: { status: 'closed' } });
    expect(await changes({ city, max_price: 3000 })).toEqual([
      [stays, 'listed', 'active'],
      [sold, 'gone', 'closed'],
      [dearer, 'gone', 'active'],
      [hidden, 'gone', null],
    ]);
    expect(await changes({ city, max_price: 3000, change: 'listed' })).toEqual([[stays, 'listed', 'active']]);
    expect(await changes({ city, max_price: 3000, change: 'gone' })).toHaveLength(3);
  });

  test('a listing that came back is listed, not gone', async () => {
    const id = await insertListing(db, { city: 'Kyle' });
    await db.prisma.listing.update({ where: { id }, data: { status: 'hold' } });
    expect(await changes({ city: 'Kyle' })).toEqual([[id, 'gone', 'hold']]);
    await db.prisma.listing.update({ where: { id }, data: { status: 'active' } });
    expect(await changes({ city: 'Kyle' })).toEqual([[id, 'listed', 'active']]);
  });

  test('a deleted property takes its listing away', async () => {
    const id = await insertListing(db, { city: 'Buda' });
    await db.prisma.property.updateMany({ where: { listings: { some: { id } } }, data: { deletedAt: new Date() } });
    expect(await changes({ city: 'Buda' })).toEqual([[id, 'gone', null]]);
  });

  test('pages in a row hold everything once; the end says where the next poll begins', async () => {
    const city = 'Lubbock';
    const ids: string[] = [];
    for (let at = 0; at < 7; at++) ids.push(await insertListing(db, { city }));
    await db.prisma.listing.updateMany({ where: { id: { in: ids.filter((_, at) => at % 2 === 0) } }, data: { status: 'pending' } });
    const since = start();
    const seen: [string, string][] = [];
    let cursor: string | undefined;
    for (;;) {
      const page = await call(listChanges, ctx, { city, since, limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.data.map(({ id, change }): [string, string] => [id, change]));
      if (page.next_cursor === null) {
        expect(Date.parse(page.next_since)).toBeLessThan(Date.now());
        break;
      }
      cursor = page.next_cursor;
    }
    expect(seen.toSorted()).toEqual(ids.map((id, at): [string, string] => [id, at % 2 === 0 ? 'gone' : 'listed']).toSorted());
  });

  test('nothing from before since, and no cursor of another list', async () => {
    await insertListing(db, { city: 'Odessa', updatedAt: new Date('2026-01-01') });
    expect(await changes({ city: 'Odessa', since: '2026-01-02T00:00:00Z' })).toEqual([]);
    expect(await changes({ city: 'Odessa', since: '2025-12-31T00:00:00Z' })).toHaveLength(1);
    await expect(call(listChanges, ctx, { cursor: 'WyJuZXdlc3QiLDEsImxzdF8xIl0' })).rejects.toMatchObject({ code: 'validation_error' });
  });
});
