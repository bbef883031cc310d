import '@/tests/support/process-database';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Listing } from '@/lib/domains/listings/schema';
import { createFeedSurface } from '@/lib/surfaces/feeds';
import { arbitraryListing } from '@/tests/domains/representations/arbitrary-listing';
import { jsonFeedSchema } from './json-feed-schema';
import { searchOf } from './search-of';

const JSON_FEED = 'http://localhost:3000/api/v1/feed.json';
const RSS = 'http://localhost:3000/api/v1/feed.rss';

const ajv = new Ajv({ strict: false });
addFormats(ajv);
const isJsonFeed = ajv.compile(jsonFeedSchema);
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e7 },
  trimValues: false,
});

const newestFirst = (listings: Listing[]) => listings.toSorted((a, b) => b.updated_at.localeCompare(a.updated_at));
const some = fc.uniqueArray(arbitraryListing, { minLength: 1, maxLength: 4, selector: ({ id }) => id }).map(newestFirst);
const sample = () => newestFirst(fc.sample(arbitraryListing, { numRuns: 5, seed: 7 }));

/* biome-ignore lint/suspicious/noExplicitAny: feeds are read here as a stranger reads them */
const readJson = async (response: Response): Promise<any> => response.json();
/* biome-ignore lint/suspicious/noExplicitAny: as above */
const readRss = async (response: Response): Promise<any> => {
  const xml = await response.text();
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml).rss;
};
const listOf = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : ([value].flat() as T[]));
/** What XML 1.0 can hold of a text, after its own line-ending rule. */
const inXml = (text: string) => text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').replaceAll(/\r\n?/g, '\n');

describe('the JSON Feed', () => {
  it('is valid JSON Feed 1.1 and carries each listing whole, in the order of the search', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (listings) => {
        const feed = await readJson(await createFeedSurface(searchOf(listings))(new Request(JSON_FEED)));
        expect(isJsonFeed(feed), JSON.stringify(isJsonFeed.errors)).toBe(true);
        expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(listings.map(({ id }) => id));
        for (const [index, item] of feed.items.entries()) {
          const listing = listings[index] as Listing;
          expect(item).toMatchObject({ url: listing.url, title: listing.title, date_published: listing.listed_at, date_modified: listing.updated_at });
          expect(item._listing).toMatchObject({
            id: listing.id,
            price: listing.price,
            beds: listing.beds,
            baths: listing.baths,
            square_feet: listing.square_feet,
            city: listing.city,
            description: listing.description,
          });
        }
      }),
      { numRuns: 50 },
    );
  });

  it('walks every listing once by next_url', async () => {
    const listings = sample();
    const handle = createFeedSurface(searchOf(listings));
    const seen: string[] = [];
    for (let next: string | undefined = `${JSON_FEED}?limit=2&listing_type=rent`; next; ) {
      expect(new URL(next).searchParams.get('listing_type')).toBe('rent');
      const feed = await readJson(await handle(new Request(next)));
      expect(feed.feed_url).toBe(`${JSON_FEED}?limit=2&listing_type=rent`);
      seen.push(...feed.items.map(({ id }: { id: string }) => id));
      next = feed.next_url;
    }
    expect(seen).toEqual(listings.map(({ id }) => id));
  });

  it('is still a feed when nothing fits', async () => {
    const feed = await readJson(await createFeedSurface(searchOf([]))(new Request(`${JSON_FEED}?city=Nowhere`)));
    expect(isJsonFeed(feed)).toBe(true);
    expect(feed).toMatchObject({ title: 'Openstead: Homes in Nowhere', items: [] });
  });
});

describe('the RSS feed', () => {
  it('is well-formed RSS 2.0 with the same listings, whatever their texts contain', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (listings) => {
        const { channel, ...rss } = await readRss(await createFeedSurface(searchOf(listings))(new Request(RSS)));
        expect(rss['@_version']).toBe('2.0');
        const items = listOf<Record<string, unknown>>(channel.item);
        expect(items.map((item) => (item.guid as { '#text': string })['#text'])).toEqual(listings.map(({ url }) => url));
        for (const [index, item] of items.entries()) {
          const listing = listings[index] as Listing;
          expect(item.title).toBe(inXml(listing.title));
          expect(item.link).toBe(listing.url);
          expect((item.guid as { '@_isPermaLink': string })['@_isPermaLink']).toBe('true');
          expect(item['atom:updated']).toBe(listing.updated_at);
          expect(Math.abs(Date.parse(String(item.pubDate)) - Date.parse(listing.listed_at))).toBeLessThan(1000);
          expect(String(item.pubDate)).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('shows readers no markup of the lister', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (listings) => {
        const { channel } = await readRss(await createFeedSurface(searchOf(listings))(new Request(RSS)));
        for (const item of listOf<{ description: string }>(channel.item)) expect(item.description.match(/<(?!\/?(p|dl|dt|dd|blockquote)>|br>)/g)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('names itself, the next page, its age and its licence', async () => {
    const listings = sample();
    const { channel } = await readRss(await createFeedSurface(searchOf(listings))(new Request(`${RSS}?limit=2&city=A%26B`)));
    const links = Object.fromEntries(listOf<Record<string, string>>(channel['atom:link']).map((link) => [link['@_rel'], link['@_href']]));
    expect(links.self).toBe(`${RSS}?city=A%26B&limit=2`);
    expect(new URL(links.next as string).searchParams.get('cursor')).toBeTruthy();
    expect(channel.title).toBe('Openstead: Homes in A&B');
    expect(Date.parse(channel.lastBuildDate)).toBe(Math.floor(Date.parse(listings[0]?.updated_at ?? '') / 1000) * 1000);
    expect(Number(channel.ttl)).toBeGreaterThan(0);
    expect(channel['rsl:license']['@_href']).toBe('http://localhost:3000/license.xml');
  });
});

describe('both feeds over HTTP', () => {
  const types = [
    [JSON_FEED, 'application/feed+json'],
    [RSS, 'application/rss+xml; charset=utf-8'],
  ] as const;

  it.each(types)('%s has its media type, validators, CORS, and an empty HEAD', async (url, type) => {
    const handle = createFeedSurface(searchOf(sample()));
    const got = await handle(new Request(url));
    const head = await handle(new Request(url, { method: 'HEAD' }));
    expect(got.status).toBe(200);
    expect(got.headers.get('content-type')).toBe(type);
    expect(got.headers.get('access-control-allow-origin')).toBe('*');
    expect(got.headers.get('last-modified')).toBe(new Date(sample()[0]?.updated_at ?? '').toUTCString());
    expect(await head.text()).toBe('');
    expect([head.status, head.headers.get('etag')]).toEqual([200, got.headers.get('etag')]);
  });

  it.each(types)('%s answers 304 to its own ETag and to its own date, and 200 after a change', async (url) => {
    const handle = createFeedSurface(searchOf(sample()));
    const { headers } = await handle(new Request(url));
    const withHeader = (name: string, value: string, surface = handle) => surface(new Request(url, { headers: { [name]: value } }));
    const etag = headers.get('etag') as string;
    expect((await withHeader('if-none-match', etag)).status).toBe(304);
    expect((await withHeader('if-modified-since', headers.get('last-modified') as string)).status).toBe(304);
    const changed = sample().map((listing) => ({ ...listing, price: listing.price + 1 }));
    expect((await withHeader('if-none-match', etag, createFeedSurface(searchOf(changed)))).status).toBe(200);
    expect((await withHeader('if-modified-since', 'Thu, 01 Jan 1970 00:00:00 GMT')).status).toBe(200);
  });

  it.each(types)('%s refuses unknown parameters, bad values, foreign cursors and other methods with the error document', async (url) => {
    const handle = createFeedSurface(searchOf(sample()));
    const cases = [
      [new Request(`${url}?citi=Austin`), 422, 'city'],
      [new Request(`${url}?limit=0`), 422, 'limit'],
      [new Request(`${url}?sort=price_asc`), 422, 'sort'],
      [new Request(`${url}?cursor=%00`), 422, 'cursor'],
      [new Request(`${url}?city=%00`), 422, 'city'],
      [new Request(url, { method: 'POST' }), 405, 'GET'],
    ] as const;
    for (const [request, status, word] of cases) {
      const response = await handle(request);
      expect([request.url, response.status]).toEqual([request.url, status]);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(JSON.stringify(await response.json())).toContain(word);
    }
  });
});
