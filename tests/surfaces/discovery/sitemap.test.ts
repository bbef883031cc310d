import '@/tests/support/process-database';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { GUIDES } from '@/components/docs/guides/guides';
import { operationHref } from '@/components/docs/operation-href';
import { registry } from '@/lib/domains/registry';
import { database } from '@/lib/platform/db';
import { handleDiscovery } from '@/lib/surfaces/discovery';
import { GUIDE_PAGES } from '@/lib/surfaces/discovery/docs-pages';
import { countShards } from '@/lib/surfaces/discovery/sitemap-shards';
import { problemDocs } from '@/lib/surfaces/web';
import { insertListing } from '@/tests/support/listings';

const BASE = 'http://localhost:3000';
const get = (path: string, init?: RequestInit) => handleDiscovery(new Request(new URL(path, BASE), init));
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'url' || name === 'sitemap' });
/* biome-ignore lint/suspicious/noExplicitAny: read as a stranger reads it */
const read = async (path: string): Promise<any> => {
  const xml = await (await get(path)).text();
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml);
};

const UPDATED = new Date('2026-05-06T17:21:00.000Z');

describe('the site map', () => {
  beforeAll(async () => {
    const db = database();
    await insertListing(db, {
      id: 'lst_aaaaaaaaaa',
      updatedAt: UPDATED,
      photos: [
        { url: '/pictures/lst_aaaaaaaaaa/1.svg?a=1&b=2', alt: 'Front' },
        { url: '/second.svg', alt: '' },
      ],
    });
    await insertListing(db, { id: 'lst_bbbbbbbbbb', updatedAt: new Date('2026-01-01T00:00:00Z'), photos: [{ url: 'javascript:alert(1)', alt: '' }] });
    await insertListing(db, { id: 'lst_zzzzzzzzzz', updatedAt: new Date('2026-01-02T00:00:00Z') });
    for (const status of ['draft', 'pending', 'closed', 'hold', 'withdrawn'] as const) await insertListing(db, { status });
  });

  it('lists every active listing once with its true date and cover, and nothing else', async () => {
    const { sitemapindex } = await read('/sitemap.xml');
    const files: { loc: string; lastmod?: string }[] = sitemapindex.sitemap;
    expect(files).toEqual([
      { loc: `${BASE}/sitemaps/pages.xml` },
      { loc: `${BASE}/sitemaps/cities.xml`, lastmod: UPDATED.toISOString() },
      { loc: `${BASE}/sitemaps/neighborhoods.xml`, lastmod: UPDATED.toISOString() },
      { loc: `${BASE}/sitemaps/agents.xml` },
      { loc: `${BASE}/sitemaps/listings.xml`, lastmod: UPDATED.toISOString() },
    ]);
    const { urlset } = await read('/sitemaps/listings.xml');
    expect(urlset.url).toEqual([
      { loc: `${BASE}/listings/lst_aaaaaaaaaa`, lastmod: UPDATED.toISOString(), 'image:image': { 'image:loc': `${BASE}/pictures/lst_aaaaaaaaaa/1.svg?a=1&b=2` } },
      { loc: `${BASE}/listings/lst_bbbbbbbbbb`, lastmod: '2026-01-01T00:00:00.000Z' },
      { loc: `${BASE}/listings/lst_zzzzzzzzzz`, lastmod: '2026-01-02T00:00:00.000Z' },
    ]);
  });

  it('cuts what is too much for one file by the beginning of the ids, and loses none', async () => {
    const { shards, active } = await countShards(database(), 1);
    expect(active).toBe(3);
    expect(shards).toEqual([
      { prefix: 'a', count: 1, updated: UPDATED },
      { prefix: 'b', count: 1, updated: new Date('2026-01-01T00:00:00Z') },
      { prefix: 'z', count: 1, updated: new Date('2026-01-02T00:00:00Z') },
    ]);
  });

  it('lists the pages of the documentation, as they are', async () => {
    const pages: { loc: string }[] = (await read('/sitemaps/pages.xml')).urlset.url;
    const docs = pages.map(({ loc }) => loc.slice(BASE.length)).filter((path) => path.startsWith('/docs/') || path.startsWith('/problems'));
    const expected = [
      ...GUIDES.map(({ slug }) => `/docs/guides/${slug}`),
      '/docs/mcp',
      '/docs/playground',
      '/docs/playground/mcp',
      '/problems',
      ...registry.map(({ id }) => operationHref(id)),
      ...problemDocs().map(({ slug }) => `/problems/${slug}`),
    ];
    expect(docs.toSorted()).toEqual(expected.toSorted());
  });

  it('calls the guides what they call themselves, in the same order', () => {
    const named = (guides: readonly { slug: string; title: string }[]) => guides.map(({ slug, title }) => [slug, title]);
    expect(named(GUIDE_PAGES)).toEqual(named(GUIDES));
  });

  it('lists the profiles of active agents, and of no others', async () => {
    const agent = { name: 'Scout', description: 'Finds homes.', developerEmail: 'a@example.com', createdAt: UPDATED };
    await database().prisma.agent.createMany({
      data: [
        { ...agent, id: 'agt_aaaaaaaaaa', keyHash: 'a' },
        { ...agent, id: 'agt_bbbbbbbbbb', keyHash: 'b', status: 'suspended' },
      ],
    });
    const { urlset } = await read('/sitemaps/agents.xml');
    expect(urlset.url).toEqual([{ loc: `${BASE}/agents/agt_aaaaaaaaaa`, lastmod: UPDATED.toISOString() }]);
  });

  it('answers 304 and HEAD without reading the listings', async () => {
    const first = await get('/sitemaps/listings.xml');
    await first.body?.cancel();
    const etag = first.headers.get('etag') as string;
    expect([first.headers.get('content-type'), first.headers.get('last-modified')]).toEqual(['application/xml', UPDATED.toUTCString()]);
    expect((await get('/sitemaps/listings.xml', { headers: { 'if-none-match': etag } })).status).toBe(304);
    const head = await get('/sitemaps/listings.xml', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('gives the manifest its numbers', async () => {
    const manifest = await (await get('/.well-known/trellistate.json')).json();
    expect(manifest.stats).toEqual({ active_listings: 3, updated_at: UPDATED.toISOString() });
  });
});
