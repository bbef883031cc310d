import { expect, test } from 'vitest';
import { createAccount } from '@/lib/domains/accounts/create-account';
import { type ListingRows, loadListings } from '@/lib/domains/imports/load-listings';
import { rebuildingIndexes } from '@/lib/domains/imports/rebuilding-indexes';
import { newRows } from '@/lib/domains/imports/rows-of-draft';
import { listChanges } from '@/lib/domains/listings/changes';
import { call } from '@/lib/kernel/call';
import { testContext } from '../../support/context';
import { testDatabase } from '../../support/database';
import { fixture, NOW, read } from './fixture';

const db = await testDatabase();
const accountId = (await createAccount(db, { email: 'load@example.com', name: 'Load' })).id;
const draft = (await read(fixture('kyero.xml'))).drafts.K1 ?? expect.fail('The fixture has lost its first home');

async function* homes(prefix: string, count: number): AsyncGenerator<ListingRows> {
  for (let index = 0; index < count; index++) yield newRows({ ...draft, sourceId: `${prefix}-${index}` }, accountId, NOW);
}

const counts = async () =>
  (await db.query('SELECT (SELECT count(*) FROM listing) AS listings, (SELECT count(*) FROM listing_index) AS found, (SELECT count(*) FROM listing_photo) AS photos'))[0];
const indexes = () => db.query('SELECT indexdef FROM pg_indexes WHERE tablename = $1 ORDER BY indexdef', ['listing_index']);

test('loads a stream in batches, with pictures and search index', async () => {
  const heard: number[] = [];
  expect(await loadListings(db, homes('a', 25), { batchSize: 10, onProgress: (loaded) => heard.push(loaded) })).toBe(25);
  expect(heard).toEqual([10, 20, 25]);
  expect(await counts()).toEqual({ listings: 25, found: 25, photos: 25 });
});

test('a large load makes the indexes anew, and they are the same', async () => {
  const before = await indexes();
  expect(await loadListings(db, homes('b', 30), { batchSize: 10, expected: 20_000 })).toBe(30);
  expect(await counts()).toEqual({ listings: 55, found: 55, photos: 55 });
  expect(await indexes()).toEqual(before);
});

test('those who follow changes learn that a home which came with its history went', async () => {
  const row = newRows({ ...draft, sourceId: 'sold' }, accountId, NOW);
  const at = new Date(Date.now() - 3_600_000);
  const history = [{ listingId: row.listing.id, field: 'status', previousValue: 'active', newValue: 'closed', changedAt: at }];
  await loadListings(db, [{ ...row, listing: { ...row.listing, status: 'closed' }, changes: history }]);
  const { data } = await call(listChanges, testContext(db), { change: 'gone' });
  expect(data).toEqual([{ id: row.listing.id, change: 'gone', changed_at: at.toISOString(), status: 'closed', listing: null }]);
  await db.query('DELETE FROM listing WHERE id = $1', [row.listing.id]);
});

test('a failing batch is left out as a whole, and with it its group of a large load', async () => {
  const before = await indexes();
  const twice = async function* () {
    yield* homes('c', 12);
    yield* homes('a', 1);
  };
  await expect(loadListings(db, twice(), { batchSize: 10 })).rejects.toThrow();
  expect(await counts()).toMatchObject({ listings: 65, found: 65 });
  await expect(loadListings(db, twice(), { batchSize: 10, expected: 20_000 })).rejects.toThrow();
  expect(await counts()).toMatchObject({ listings: 65, found: 65 });
  await expect(rebuildingIndexes(db, 'listing_index', () => Promise.reject(new Error('stop')))).rejects.toThrow('stop');
  expect(await indexes()).toEqual(before);
});
