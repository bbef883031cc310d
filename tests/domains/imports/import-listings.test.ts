import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createAccount } from '@/lib/domains/accounts/create-account';
import { importListings } from '@/lib/domains/imports/import-listings';
import { importReport } from '@/lib/domains/imports/report';
import { getListing } from '@/lib/domains/listings/get';
import { searchListings } from '@/lib/domains/listings/search';
import { call } from '@/lib/kernel/call';
import { testContext } from '../../support/context';
import { testDatabase } from '../../support/database';
import { fixture, NOW } from './fixture';

const db = await testDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'openstead-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let accountId: string;
beforeEach(async () => {
  accountId = (await createAccount(db, { email: `${crypto.randomUUID()}@example.com`, name: 'Importing Agency' })).id;
});

const run = (file: string, more: Partial<Parameters<typeof importListings>[2]> = {}) => importListings(db, file, { accountId, now: NOW, ...more });

/** Everything that is stored of the account's listings, the search index and history included. */
async function stored() {
  const [row] = await db.query<{ all: unknown }>(
    `SELECT jsonb_agg(jsonb_build_array(to_jsonb(l), to_jsonb(p), to_jsonb(i) - 'document',
       (SELECT jsonb_agg(f ORDER BY f.position) FROM listing_photo f WHERE f.listing_id = l.id),
       (SELECT jsonb_agg(c ORDER BY c.id) FROM listing_change c WHERE c.listing_id = l.id)) ORDER BY l.id) AS all
     FROM listing l JOIN property p ON p.id = l.property_id LEFT JOIN listing_index i ON i.listing_id = l.id WHERE l.account_id = $1`,
    [accountId],
  );
  return row?.all;
}

async function idOf(sourceId: string): Promise<string> {
  const [row] = await db.query<{ id: string }>('SELECT id FROM listing WHERE account_id = $1 AND source_id = $2', [accountId, sourceId]);
  return row?.id ?? '';
}

describe('the report', () => {
  test('adds up, fits its schema, and gives each refusal a row, field, value and advice', async () => {
    const report = importReport.parse(await run(fixture('apartments.csv')));
    expect(report.published + report.refused + report.merged).toBe(report.read);
    expect(report).toMatchObject({
      preset: 'apartments',
      format: 'delimited',
      read: 18,
      published: 9,
      created: 9,
      updated: 0,
      unchanged: 0,
      refused: 7,
      merged: 2,
      unmapped_columns: [],
    });
    const price = report.refusals.find(({ code }) => code === 'implausible_price');
    expect(price).toMatchObject({ count: 1, examples: [{ row: 3, source_id: '1003', field: 'price', value: '52500', message: expect.stringContaining('Correct the price') }] });
  });
});

describe('loading', () => {
  test('makes listings that are found and read through the operations', async () => {
    await run(fixture('apartments.csv'));
    const id = await idOf('1001');
    const { data } = await call(searchListings, testContext(db), { city: 'Austin', listing_type: 'rent', pets: ['dogs'], amenities: ['patio'] });
    expect(data.map((found) => found.id)).toContain(id);
    const listing = await call(getListing, testContext(db), { id });
    expect(listing).toMatchObject({
      data: { price: 1500, baths: 1.5, pets_allowed: ['cats', 'dogs'], postal_code: '78704', source: { name: 'apartments', id: '1001' }, lister: { name: 'Importing Agency' } },
    });
  });

  test('a second run changes nothing, not even a timestamp', async () => {
    for (const file of ['apartments.csv', 'king-county.csv', 'airbnb.csv', 'reso.json', 'kyero.xml', 'rightmove.blm', 'unknown.csv']) await run(fixture(file));
    const before = await stored();
    for (const file of ['apartments.csv', 'king-county.csv', 'airbnb.csv', 'reso.json', 'kyero.xml', 'rightmove.blm', 'unknown.csv']) {
      expect(await run(fixture(file), { now: new Date('2026-12-24') })).toMatchObject({ created: 0, updated: 0 });
    }
    expect(await stored()).toEqual(before);
  });

  test('a changed row updates its listing with history and leaves the others', async () => {
    await run(fixture('airbnb.csv'));
    const [id, slug] = [await idOf('502'), (await db.query<{ slug: string }>('SELECT slug FROM listing WHERE account_id = $1 AND source_id = $2', [accountId, '502']))[0]?.slug];
    const file = path.join(folder, 'changed.csv');
    writeFileSync(
      file,
      readFileSync(fixture('airbnb.csv'), 'utf8')
        .replace('"$1,250.00"', '$990.00')
        .replace('pictures.example/502.jpg', 'pictures.example/new.jpg')
        .replace('Entire townhouse', 'Entire condo'),
    );
    expect(await run(file)).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
    const { data } = (await call(getListing, testContext(db), { id })) as { data: Record<string, unknown> };
    expect(data).toMatchObject({ price: 990, property_type: 'condo', slug, photos: [{ url: 'https://pictures.example/new.jpg' }] });
    expect(data.history).toMatchObject([{ field: 'price', previous_value: '1250', new_value: '990' }]);
    expect((data.history as unknown[]).length).toBe(1);
    const found = await call(searchListings, testContext(db), { property_type: 'condo', city: 'Washington', max_price: 990, min_price: 990 });
    expect(found.data.map((listing) => listing.id)).toContain(id);
  });

  test('batches of any size give the same', async () => {
    expect(await run(fixture('apartments.csv'), { batchSize: 2 })).toMatchObject({ created: 9, unchanged: 0 });
    expect(await run(fixture('apartments.csv'), { batchSize: 4 })).toMatchObject({ created: 0, unchanged: 9 });
  });

  test('the same file belongs to each account that imports it', async () => {
    await run(fixture('reso.json'));
    const other = (await createAccount(db, { email: `${crypto.randomUUID()}@example.com`, name: 'Other' })).id;
    expect(await run(fixture('reso.json'), { accountId: other })).toMatchObject({ created: 2 });
  });

  test('two imports at once take turns', async () => {
    const reports = await Promise.all([run(fixture('apartments.csv')), run(fixture('apartments.csv'))]);
    expect(reports.map(({ created }) => created).sort()).toEqual([0, 9]);
  });

  test('drafts of the source are not public', async () => {
    await run(fixture('rightmove.blm'));
    const [row] = await db.query<{ listed: number }>('SELECT count(*)::int AS listed FROM listing_index WHERE listing_id = $1', [await idOf('A_3')]);
    expect(row?.listed).toBe(0);
  });
});

describe('what has vanished from a file', () => {
  const less = () => {
    const file = path.join(folder, 'less.csv');
    writeFileSync(file, readFileSync(fixture('airbnb.csv'), 'utf8').replace(/^502,.*\n(?:(?!\d+,).*\n)*/m, ''));
    return file;
  };

  test('is counted and stands, unless it is to be withdrawn', async () => {
    expect(await run(fixture('airbnb.csv'))).toMatchObject({ created: 3, missing: 0, withdrawn: 0 });
    await run(fixture('kyero.xml'));
    expect(await run(less())).toMatchObject({ unchanged: 2, missing: 1, withdrawn: 0 });
    expect(await run(less(), { withdrawMissing: true, dryRun: true })).toMatchObject({ missing: 1, withdrawn: 0 });
    const { data } = await call(getListing, testContext(db), { id: await idOf('502') });
    expect(data.status).toBe('active');
  });

  test('is withdrawn with history, once, and comes back with the source', async () => {
    await run(fixture('airbnb.csv'));
    const others = (await run(fixture('kyero.xml'))).created;
    expect(await run(less(), { withdrawMissing: true })).toMatchObject({ missing: 1, withdrawn: 1 });
    expect(await run(less(), { withdrawMissing: true })).toMatchObject({ missing: 0, withdrawn: 0 });
    const id = await idOf('502');
    const { data } = await call(getListing, testContext(db), { id });
    expect(data).toMatchObject({ status: 'withdrawn', closed_at: NOW.toISOString(), history: [{ field: 'status', previous_value: 'active', new_value: 'withdrawn' }] });
    const [row] = await db.query<{ standing: number }>("SELECT count(*)::int AS standing FROM listing WHERE account_id = $1 AND status <> 'withdrawn'", [accountId]);
    expect(row?.standing).toBe(2 + others);
    expect(await run(fixture('airbnb.csv'))).toMatchObject({ updated: 1, missing: 0 });
    expect((await call(getListing, testContext(db), { id })).data).toMatchObject({ status: 'active', closed_at: null });
  });

  test('a file of which nothing can be published withdraws nothing', async () => {
    await run(fixture('airbnb.csv'));
    const file = path.join(folder, 'none.csv');
    writeFileSync(file, readFileSync(fixture('airbnb.csv'), 'utf8').split('\n', 1)[0] as string);
    expect(await run(file, { withdrawMissing: true, preset: 'airbnb' })).toMatchObject({ published: 0, missing: 0, withdrawn: 0 });
  });
});

describe('a dry run', () => {
  test('reports the same and writes nothing', async () => {
    const dry = await run(fixture('apartments.csv'), { dryRun: true });
    expect(await stored()).toBeNull();
    const wet = await run(fixture('apartments.csv'));
    expect({ ...dry, seconds: 0, dry_run: false }).toEqual({ ...wet, seconds: 0 });
    expect(await run(fixture('apartments.csv'), { dryRun: true })).toMatchObject({ created: 0, unchanged: 9, dry_run: true });
    expect(await run(fixture('apartments.csv'), { dryRun: true, accountId: null })).toMatchObject({ created: 9, account: null });
  });
});
