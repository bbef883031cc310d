import '@/tests/support/process-database';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/platform/db';
import { handleDiscovery } from '@/lib/surfaces/discovery';
import { cityPages } from '@/lib/surfaces/discovery/sitemap-cities';
import { insertListing } from '@/tests/support/listings';

const BASE = 'http://localhost:3000';
const [OLD, NEW] = [new Date('2026-01-02T00:00:00.000Z'), new Date('2026-05-06T17:21:00.000Z')];

describe('cities in the site map', () => {
  beforeAll(async () => {
    const db = database();
    await insertListing(db, { city: 'Austin', state: 'TX', updatedAt: OLD });
    await insertListing(db, { city: 'St. Paul', state: 'MN', updatedAt: NEW });
    await insertListing(db, { city: 'St Paul', state: 'MN', updatedAt: OLD });
    await insertListing(db, { city: 'Québec', state: 'QC', country: 'CA', updatedAt: OLD });
    await insertListing(db, { city: 'Gone', state: 'NV', status: 'closed', updatedAt: NEW });
  });

  it('lists each state and city with an active listing once, with the newest change there', async () => {
    const response = await handleDiscovery(new Request(`${BASE}/sitemaps/cities.xml`));
    const xml = await response.text();
    expect([response.status, XMLValidator.validate(xml)]).toEqual([200, true]);
    const { urlset } = new XMLParser({ parseTagValue: false }).parse(xml);
    const expected = [
      ['/homes/mn', NEW],
      ['/homes/mn/st-paul', NEW],
      ['/homes/qc', OLD],
      ['/homes/qc/quebec', OLD],
      ['/homes/tx', OLD],
      ['/homes/tx/austin', OLD],
    ].map(([path, updated]) => ({ loc: `${BASE}${path}`, lastmod: (updated as Date).toISOString() }));
    expect(urlset.url.toSorted((a: { loc: string }, b: { loc: string }) => (a.loc < b.loc ? -1 : 1))).toEqual(expected);
  });

  it('holds no more than a file may', async () => {
    expect(await cityPages(database(), 2)).toHaveLength(2);
  });

  it('is in the index', async () => {
    expect(await (await handleDiscovery(new Request(`${BASE}/sitemap.xml`))).text()).toContain(`<loc>${BASE}/sitemaps/cities.xml</loc><lastmod>${NEW.toISOString()}</lastmod>`);
  });
});
