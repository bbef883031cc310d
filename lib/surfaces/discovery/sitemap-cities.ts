import { slugOf } from '@/lib/domains/markets/rules-slug';
import { cache } from '@/lib/platform/cache';
import { database, type PlatformDb } from '@/lib/platform/db';
import type { DiscoveryDocument } from './document';
import { MOST_URLS, type SitemapPage, urlset } from './sitemap-urlset';

const SECONDS = 600;

/** The pages of states and cities that have active listings; the smallest cities beyond what a file holds are found from their state's page. */
export const sitemapCities: DiscoveryDocument = {
  paths: ['/sitemaps/cities.xml'],
  mediaType: 'application/xml',
  maxAgeSeconds: SECONDS,
  body: async ({ baseUrl }) => urlset(baseUrl, await cache.remember('sitemap cities', { tags: ['markets'], seconds: SECONDS }, () => cityPages())),
};

/** States first, then cities, those with the most listings first; spellings that make one address are one page. */
export async function cityPages(db: PlatformDb = database(), limit = MOST_URLS): Promise<SitemapPage[]> {
  const rows = await db.read<{ city_key: string; state_key: string; updated: Date }>(
    `WITH state AS MATERIALIZED (SELECT state, search_key(state) AS state_key FROM (SELECT DISTINCT state FROM listing_place) known)
     SELECT p.city_key, state.state_key, newest.updated_at AS updated
     FROM listing_place p JOIN state USING (state) CROSS JOIN LATERAL (
       SELECT i.updated_at FROM listing_index i
       WHERE i.status = 'active' AND (i.city_key, i.state, i.country) = (p.city_key, p.state, p.country) ORDER BY i.updated_at DESC, i.listing_id DESC LIMIT 1
     ) newest
     ORDER BY p.listings DESC, p.country, p.state, p.city_key LIMIT $1`,
    [limit],
  );
  const states = new Map<string, Date>();
  const cities = new Map<string, Date>();
  for (const { state_key, city_key, updated } of rows) {
    const [state, city] = [slugOf(state_key), slugOf(city_key)];
    if (state === '' || city === '') continue;
    keepLatest(states, `/homes/${encodeURIComponent(state)}`, updated);
    keepLatest(cities, `/homes/${encodeURIComponent(state)}/${encodeURIComponent(city)}`, updated);
  }
  return [...states, ...cities].slice(0, limit).map(([path, updated]) => ({ path, updated }));
}

/** Notes a page, or a newer change of it. */
export const keepLatest = (pages: Map<string, Date>, path: string, updated: Date): void => {
  const known = pages.get(path);
  pages.set(path, known && known > updated ? known : updated);
};
