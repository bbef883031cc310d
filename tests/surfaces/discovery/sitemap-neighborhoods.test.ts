import '@/tests/support/process-database';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/platform/db';
import { handleDiscovery } from '@/lib/surfaces/discovery';
import { neighborhoodPages } from '@/lib/surfaces/discovery/sitemap-neighborhoods';
import { insertListing } from '@/tests/support/listings';

const BASE = 'http://localhost:3000';
const [OLD, NEW] = [new Date('2026-01-02T00:00:00.000Z'), new Date('2026-05-06T17:21:00.000Z')];

describe('neighborhoods in the site map', () => {
  beforeAll(async () => {
    const db = database();
    await insertListing(db, { city: 'New Orleans', state: 'LA', neighborhood: 'Mid-City', updatedAt: OLD });
    await insertListing(db, { city: 'New Orleans', state: 'LA', neighborhood: 'mid city', updatedAt: NEW });
    await insertListing(db, { city: 'Austin', state: 'TX', neighborhood: 'Hyde Park', updatedAt: OLD });
    await insertListing(db, { city: 'Austin', state: 'TX', neighborhood: null, updatedAt: OLD });
    await insertListing(db, { city: 'Austin', state: 'TX', neighborhood: 'Gone', status: 'closed', updatedAt: NEW });
  });

  it('lists each with an active listing once, with the newest change there', async () => {
    const response = await handleDiscovery(new Request(`${BASE}/sitemaps/neighborhoods.xml`));
    const xml = await response.text();
    expect([response.status, XMLValidator.validate(xml)]).toEqual([200, true]);
    const { urlset } = new XMLParser({ parseTagValue: false }).parse(xml);
    expect(urlset.url.toSorted((a: { loc: string }, b: { loc: string }) => (a.loc < b.loc ? -1 : 1))).toEqual([
      { loc: `${BASE}/homes/la/new-orleans/mid-city`, lastmod: NEW.toISOString() },
      { loc: `${BASE}/homes/tx/austin/hyde-park`, lastmod: OLD.toISOString() },
    ]);
  });

  it('holds no more than a file may, and is in the index', async () => {
    expect(await neighborhoodPages(database(), 1)).toHaveLength(1);
    expect(await (await handleDiscovery(new Request(`${BASE}/sitemap.xml`))).text()).toContain(
      `<loc>${BASE}/sitemaps/neighborhoods.xml</loc><lastmod>${NEW.toISOString()}</lastmod>`,
    );
  });
});
