import '@/tests/support/process-database';
import { XMLParser } from 'fast-xml-parser';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/platform/db';
import { handleFeed } from '@/lib/surfaces/feeds';
import { insertListing } from '@/tests/support/listings';

const BASE = 'http://localhost:3000/api/v1';
/* biome-ignore lint/suspicious/noExplicitAny: feeds are read here as a stranger reads them */
type Any = any;

const feed = async (query: string): Promise<Any> => (await handleFeed(new Request(`${BASE}/feed.json?${query}`))).json();
const removed = (read: Any) => read.items.filter(({ _listing }: Any) => _listing.removed).map(({ id }: Any) => id);
const present = (read: Any) => read.items.filter(({ _listing }: Any) => !_listing.removed).map(({ id }: Any) => id);
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const withdraw = (id: string) => database().query(`UPDATE listing SET status = 'withdrawn' WHERE id = $1`, [id]);
/** Moves a departure into the past, as if it had happened then. */
const backdate = (id: string, days: number) => database().query('UPDATE listing_past SET changed_at = $2 WHERE listing_id = $1', [id, daysAgo(days)]);

describe('a listing that left a feed', () => {
  beforeEach(async () => {
    await database().query('TRUNCATE listing, listing_past CASCADE');
  });

  it('is shown as removed, with its new status, in JSON and in RSS, and is newer than what stayed', async () => {
    const stays = await insertListing(database(), { updatedAt: daysAgo(1) });
    const goes = await insertListing(database(), { updatedAt: daysAgo(2) });
    const before = await feed('city=Austin');
    expect([present(before), removed(before)]).toEqual([[stays, goes], []]);

    await withdraw(goes);
    const after = await feed('city=Austin');
    expect(after.items.map(({ id }: Any) => id)).toEqual([goes, stays]);
    expect(after.items[0]).toMatchObject({ url: `http://localhost:3000/listings/${goes}`, _listing: { id: goes, status: 'withdrawn', removed: true } });
    expect(after.items[0].content_text).toContain('withdrawn');

    const xml = await (await handleFeed(new Request(`${BASE}/feed.rss?city=Austin`))).text();
    const items: Any[] = new XMLParser({ ignoreAttributes: false }).parse(xml).rss.channel.item;
    expect(items.map(({ link }) => link.split('/').at(-1))).toEqual([goes, stays]);
    expect([items[0].category, items[0].title]).toEqual(['removed', `No longer here: ${goes}`]);
  });

  it('changes the ETag and the date of the feed', async () => {
    const id = await insertListing(database(), { updatedAt: daysAgo(2) });
    const first = await handleFeed(new Request(`${BASE}/feed.json`));
    await withdraw(id);
    const headers = { 'if-none-match': first.headers.get('etag') as string };
    const second = await handleFeed(new Request(`${BASE}/feed.json`, { headers }));
    expect(second.status).toBe(200);
    expect(Date.parse(second.headers.get('last-modified') as string)).toBeGreaterThan(Date.parse(first.headers.get('last-modified') as string));
  });

  it('is one that changed out of the filters, too; it is still active elsewhere', async () => {
    const id = await insertListing(database(), { price: 2000 });
    await database().query('UPDATE listing SET price = 3000 WHERE id = $1', [id]);
    const cheap = await feed('max_price=2500');
    expect([present(cheap), removed(cheap)]).toEqual([[], [id]]);
    expect(cheap.items[0]._listing.status).toBe('active');
    expect(removed(await feed('min_price=2500'))).toEqual([]);
  });

  it('is one that was deleted, without a status of the market', async () => {
    const id = await insertListing(database());
    await database().query('DELETE FROM listing WHERE id = $1', [id]);
    expect((await feed('')).items[0]).toMatchObject({ id, _listing: { status: 'deleted', removed: true } });
  });

  it('is not shown for ever, nor when it was never in this search, nor when it came back', async () => {
    const long = await insertListing(database());
    const elsewhere = await insertListing(database(), { city: 'Boise', state: 'ID' });
    const back = await insertListing(database());
    for (const id of [long, elsewhere, back]) await withdraw(id);
    await backdate(long, 8);
    await database().query(`UPDATE listing SET status = 'active' WHERE id = $1`, [back]);
    const read = await feed('city=Austin');
    expect([present(read), removed(read)]).toEqual([[back], []]);
  });

  it('appears exactly once on the way through all pages, in its place in time', async () => {
    const stay: string[] = [];
    const go: string[] = [];
    for (let day = 1; day <= 6; day++) {
      stay.push(await insertListing(database(), { updatedAt: daysAgo(day) }));
      const id = await insertListing(database(), { updatedAt: daysAgo(30) });
      await withdraw(id);
      await backdate(id, day - 0.5);
      go.push(id);
    }
    const seen: string[] = [];
    let pages = 0;
    for (let next: string | undefined = `${BASE}/feed.json?limit=2`; next; pages++) {
      const read: Any = await (await handleFeed(new Request(next))).json();
      seen.push(...read.items.map(({ id }: Any) => id));
      next = read.next_url;
    }
    expect(pages).toBe(3);
    expect(seen).toEqual(stay.flatMap((id, index) => [go[index], id]));
  });
});
