import { slugOf } from '@/lib/domains/markets/rules-slug';
import { cache } from '@/lib/platform/cache';
import { database, type PlatformDb } from '@/lib/platform/db';
import type { DiscoveryDocument } from './document';
import { keepLatest } from './sitemap-cities';
import { MOST_URLS, type SitemapPage, urlset } from './sitemap-urlset';

const SECONDS = 600;

/** The pages of neighborhoods that have active listings; the smallest beyond what a file holds are found from their city's page. */
export const sitemapNeighborhoods: DiscoveryDocument = {
  paths: ['/sitemaps/neighborhoods.xml'],
  mediaType: 'application/xml',
  maxAgeSeconds: SECONDS,
  body: async ({ baseUrl }) => urlset(baseUrl, await cache.remember('sitemap neighborhoods', { tags: ['markets'], seconds: SECONDS }, () => neighborhoodPages())),
};

/** Those with the most listings first; spellings that make one address are one page. One pass over an index that holds all columns. */
export async function neighborhoodPages(db: PlatformDb = database(), limit = MOST_URLS): Promise<SitemapPage[]> {
  const rows = await db.read<{ state_key: string; city_key: string; neighborhood_key: string; updated: Date }>(
    `WITH newest AS (
       SELECT i.city_key, i.neighborhood_key, i.state, i.country, count(*) AS listings, max(i.updated_at) AS updated
       FROM listing_index i WHERE i.status = 'active' AND i.neighborhood_key IS NOT NULL GROUP BY 1, 2, 3, 4
       ORDER BY listings DESC, i.country, i.state, i.city_key, i.neighborhood_key LIMIT $1
     ), known AS MATERIALIZED (SELECT state, search_key(state) AS state_key FROM (SELECT DISTINCT state FROM newest) named)
     SELECT known.state_key, newest.city_key, newest.neighborhood_key, newest.updated FROM newest JOIN known USING (state)
     ORDER BY newest.listings DESC, newest.country, newest.state, newest.city_key, newest.neighborhood_key`,
    [limit],
  );
  const pages = new Map<string, Date>();
  for (const { state_key, city_key, neighborhood_key, updated } of rows) {
    const slugs = [state_key, city_key, neighborhood_key].map(slugOf);
    if (slugs.every((slug) => slug !== '')) keepLatest(pages, `/homes/${slugs.map(encodeURIComponent).join('/')}`, updated);
  }
  return [...pages].map(([path, updated]) => ({ path, updated }));
}
