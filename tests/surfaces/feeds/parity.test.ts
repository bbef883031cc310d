import '@/tests/support/process-database';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { listingJsonLd, searchJsonLd } from '@/lib/domains/listings/json-ld';
import { factsOf, listingMarkdown } from '@/lib/domains/listings/markdown';
import type { Listing, ListingSummary } from '@/lib/domains/listings/schema';
import { database } from '@/lib/platform/db';
import { handleFeed, handleMarkdown } from '@/lib/surfaces/feeds';
import { handleMcp } from '@/lib/surfaces/mcp';
import { handleRest } from '@/lib/surfaces/rest';
import { INJECTIONS } from '@/tests/domains/representations/arbitrary-listing';
import { insertListing } from '@/tests/support/listings';

const BASE = 'http://localhost:3000';

/* biome-ignore lint/suspicious/noExplicitAny: every form is read here as a stranger reads it */
type Any = any;

const rest = async (path: string): Promise<Any> => (await handleRest(new Request(BASE + path))).json();
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'item' });

async function tool(name: string, args: Record<string, unknown>): Promise<Any> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } });
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream', host: 'localhost:3000', 'mcp-protocol-version': '2025-06-18' };
  const text = await (await handleMcp(new Request(`${BASE}/api/mcp`, { method: 'POST', headers, body }))).text();
  const answer = JSON.parse(text.startsWith('{') ? text : (/^data: (.+)$/m.exec(text)?.[1] ?? '{}'));
  return answer.result.structuredContent;
}

const homes = fc.record({
  title: fc.constantFrom('Loft', 'Garden flat', 'A&B "Court"', ...INJECTIONS),
  description: fc.constantFrom('Quiet street.', '', ...INJECTIONS),
  listingType: fc.constantFrom('sale', 'rent'),
  propertyType: fc.constantFrom('apartment', 'house', 'condo', 'land'),
  city: fc.constantFrom('Austin', 'Houston', 'St. Paul'),
  state: fc.constantFrom('TX', 'MN'),
  postalCode: fc.constantFrom('78701', null),
  price: fc.integer({ min: 0, max: 5_000_000 }),
  beds: fc.constantFrom(null, 0, 1, 2, 3),
  baths: fc.constantFrom(null, 1, 1.75, 2.5),
  squareFeet: fc.constantFrom(null, 450, 850, 2200),
  yearBuilt: fc.constantFrom(null, 1890, 1998),
  amenities: fc.subarray(['parking', 'dishwasher', 'pool']),
  updatedAt: fc.integer({ min: 0, max: 9 }).map((day) => new Date(Date.UTC(2026, 4, 1 + day))),
});

const queries = fc.record(
  {
    listing_type: fc.constantFrom('sale', 'rent'),
    city: fc.constantFrom('Austin', 'houston'),
    beds: fc.constantFrom(1, 2),
    max_price: fc.constantFrom(1_000_000, 3_000_000),
    property_type: fc.constantFrom('house', 'condo'),
    limit: fc.constantFrom(3, 10, 100),
  },
  { requiredKeys: [] },
);

const asQuery = (filters: Record<string, unknown>) =>
  new URLSearchParams(Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))).toString();

describe('one listing, one truth', () => {
  let all: ListingSummary[];

  beforeAll(async () => {
    for (const home of fc.sample(homes, { numRuns: 40, seed: 11 })) {
      const { baths, ...facts } = home;
      const title = facts.title.replaceAll(/[\0\uffff]/g, '');
      await insertListing(database(), {
        ...facts,
        title,
        baths,
        petsKnown: home.beds !== null,
        petsAllowed: home.beds === 2 ? ['cats'] : [],
        photos: [{ url: '/pictures/x/1.svg', alt: title }],
      } as never);
    }
    all = (await rest('/api/v1/listings?limit=100')).data;
    expect(all).toHaveLength(40);
  });

  it('every form of a search has the same ids in the same order, and the same way on', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (filters) => {
        const query = asQuery(filters);
        const expected = await rest(`/api/v1/listings?${query}`);
        const ids = expected.data.map(({ id }: ListingSummary) => id);
        const json: Any = await (await handleFeed(new Request(`${BASE}/api/v1/feed.json?${query}`))).json();
        const { channel } = parser.parse(await (await handleFeed(new Request(`${BASE}/api/v1/feed.rss?${query}`))).text()).rss;
        const markdown = await (await handleMarkdown(new Request(`${BASE}/markdown/search?${query}`))).text();
        const mcp = await tool('search_listings', filters);
        const jsonLd: Any = searchJsonLd(expected.data, { url: `${BASE}/search`, name: 'Homes' });
        expect(json.items.map(({ id }: Any) => id)).toEqual(ids);
        expect((channel.item ?? []).map(({ link }: Any) => link.split('/').at(-1))).toEqual(ids);
        expect([...markdown.matchAll(/\| (lst_[0-9a-z]+) \|$/gm)].map((match) => match[1])).toEqual(ids);
        expect(mcp.data.map(({ id }: Any) => id)).toEqual(ids);
        expect(jsonLd.itemListElement.map(({ url }: Any) => url.split('/').at(-1))).toEqual(ids);
        expect(json.next_url !== undefined).toBe(expected.next_cursor !== null);
        expect(mcp.next_cursor).toBe(expected.next_cursor);
      }),
      { numRuns: 25 },
    );
  });

  it('every form of a listing has the same facts', async () => {
    const feed: Any = await (await handleFeed(new Request(`${BASE}/api/v1/feed.json?limit=100`))).json();
    for (const [index, summary] of all.entries()) {
      const { data: listing }: { data: Listing } = await rest(`/api/v1/listings/${summary.id}`);
      const viaMcp = await tool('get_listing', { id: summary.id });
      expect(listing).toMatchObject(summary);
      expect(feed.items[index]._listing).toEqual(summary);
      expect(viaMcp.data).toEqual(listing);
      const served = await (await handleMarkdown(new Request(`${BASE}/listings/${summary.id}.md`))).text();
      expect(served).toBe(listingMarkdown(listing));
      expect(factsOf(listing)).toEqual(factsOf(summary));
      const jsonLd: Any = listingJsonLd(listing);
      expect([jsonLd.identifier, jsonLd.offers.price, jsonLd.mainEntity.numberOfBedrooms ?? null, jsonLd.mainEntity.floorSize?.value ?? null]).toEqual([
        summary.id,
        summary.price,
        summary.beds,
        summary.square_feet,
      ]);
    }
  });

  it('walks the whole market by next_url without loss or repetition', async () => {
    const seen: string[] = [];
    for (let next: string | undefined = `${BASE}/api/v1/feed.json?limit=7`; next; ) {
      const feed: Any = await (await handleFeed(new Request(next))).json();
      seen.push(...feed.items.map(({ id }: Any) => id));
      next = feed.next_url;
    }
    expect(seen).toEqual(all.map(({ id }) => id));
  });
});

describe('Markdown over HTTP', () => {
  it('is negotiable, cacheable and linked to its page', async () => {
    const [listing] = (await rest('/api/v1/listings?limit=1')).data as ListingSummary[];
    const response = await handleMarkdown(new Request(`${BASE}/listings/${listing?.id}.md`));
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(response.headers.get('vary')).toBe('Accept');
    expect(response.headers.get('link')).toBe(`<${listing?.url}>; rel="canonical"; type="text/html"`);
    const again = await handleMarkdown(new Request(`${BASE}/markdown/listings/${listing?.id}`, { headers: { 'if-none-match': response.headers.get('etag') as string } }));
    expect(again.status).toBe(304);
    const home = await (await handleMarkdown(new Request(`${BASE}/markdown`))).text();
    expect(home).toContain(`${BASE}/llms.txt`);
  });

  it.each([
    ['/listings/lst_0000000000.md', 404],
    ['/listings/%E0%A4%A.md', 404],
    ['/markdown/docs', 404],
    ['/markdown/search?citi=x', 422],
  ])('%s answers %i with the error document', async (path, status) => {
    const response = await handleMarkdown(new Request(BASE + path));
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
  });
});
