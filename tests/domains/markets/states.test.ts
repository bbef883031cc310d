import { beforeAll, describe, expect, it } from 'vitest';
import { listMarkets } from '@/lib/domains/markets/list';
import { listStates } from '@/lib/domains/markets/states';
import { call } from '@/lib/kernel/call';
import { cache } from '@/lib/platform/cache';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { insertListing } from '@/tests/support/listings';

const db = await testDatabase();
const ctx = testContext(db);

describe('markets.states', () => {
  beforeAll(async () => {
    await insertListing(db, { city: 'Austin', state: 'TX' });
    await insertListing(db, { city: 'Austin', state: 'TX' });
    await insertListing(db, { city: 'Dallas', state: 'TX' });
    await insertListing(db, { city: 'St. Paul', state: 'MN' });
    await insertListing(db, { city: 'Gone', state: 'NV', status: 'closed' });
    await insertListing(db, { city: 'Vancouver', state: 'BC', country: 'CA' });
    await db.query('SELECT listing_place_count()');
    cache.clear();
  });

  it('lists states by name with their cities and active listings', async () => {
    const { data } = await call(listStates, ctx, {});
    expect(data.map(({ slug, name, cities, listings }) => [slug, name, cities, listings])).toEqual([
      ['bc', 'BC', 1, 1],
      ['mn', 'Minnesota', 1, 1],
      ['nv', 'Nevada', 0, 0],
      ['tx', 'Texas', 2, 3],
    ]);
    expect(data[3]).toMatchObject({ url: `${ctx.baseUrl}/homes/tx`, api_url: `${ctx.baseUrl}/api/v1/markets?state=tx` });
  });
});

describe('markets.list of a city', () => {
  const named = async (state: string | undefined, city: string) => (await call(listMarkets, ctx, { ...(state ? { state } : {}), city })).data.map(({ slug }) => slug);

  it('finds it by name, by slug and in capitals', async () => {
    for (const city of ['St. Paul', 'st-paul', 'ST PAUL']) expect(await named('mn', city)).toEqual(['mn/st-paul']);
    expect(await named(undefined, 'Dallas')).toEqual(['tx/dallas']);
  });

  it('finds the one spelled nearest where there is none of that name, in the state before others', async () => {
    expect(await named('tx', 'austn')).toEqual(['tx/austin']);
    expect(await named('mn', 'austn')).toEqual(['tx/austin']);
  });

  it('finds nothing where nothing is on offer now', async () => {
    expect(await named('nv', 'gone')).toEqual([]);
  });
});
