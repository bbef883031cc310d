import { httpUrl } from '@/lib/domains/listings/markdown';
import { database, type PlatformDb } from '@/lib/platform/db';
import { DOCS_PAGES } from './docs-pages';
import { type DiscoveryDocument, type Site, xml } from './document';
import { inventory, type Shard } from './sitemap-shards';
import { MOST_URLS, urlset, XML_HEAD } from './sitemap-urlset';

/** Pages that are always there. They carry no lastmod, because nothing true is known of it. */
const PAGES = ['/', '/search', '/homes', '/agents', '/agents/register', ...DOCS_PAGES, '/acceptable-use'];

/** The index of the site map: one file of pages, one of cities, one of neighborhoods, one of agents, and as many of listings as there need to be. */
export const sitemapIndex: DiscoveryDocument = {
  paths: ['/sitemap.xml'],
  mediaType: 'application/xml',
  maxAgeSeconds: 600,
  body: async ({ baseUrl }) => {
    const { shards, updated } = await inventory();
    const file = (path: string, changed?: Date) => `<sitemap><loc>${xml(baseUrl + path)}</loc>${changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''}</sitemap>`;
    return `${XML_HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${[file('/sitemaps/pages.xml'), file('/sitemaps/cities.xml', updated), file('/sitemaps/neighborhoods.xml', updated), file('/sitemaps/agents.xml'), ...shards.map((shard) => file(pathOf(shard), shard.updated))].join('\n')}\n</sitemapindex>\n`;
  },
};

/** The pages that are no listings. */
export const sitemapPages: DiscoveryDocument = {
  paths: ['/sitemaps/pages.xml'],
  mediaType: 'application/xml',
  maxAgeSeconds: 3600,
  body: ({ baseUrl }) =>
    urlset(
      baseUrl,
      PAGES.map((path) => ({ path })),
    ),
};

/** The prefix that the path of a shard names, empty for the one that holds all; undefined for other paths. */
export function shardPrefixOf(path: string): string | undefined {
  const match = /^\/sitemaps\/listings(?:-([0-9a-z]{1,3}))?\.xml$/.exec(path);
  return match ? (match[1] ?? '') : undefined;
}

const pathOf = ({ prefix }: Shard): string => `/sitemaps/listings${prefix ? `-${prefix}` : ''}.xml`;

/** The URLs of a shard as a stream of XML, read in batches by the order of their ids, so that no shard is ever held in memory. */
export function shardStream({ baseUrl }: Site, prefix: string, db: PlatformDb = database()): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const parts = shardParts(baseUrl, prefix, db);
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

interface Row {
  listing_id: string;
  updated_at: Date;
  photo: string | null;
}

const BATCH = 2_000;

async function* shardParts(baseUrl: string, prefix: string, db: PlatformDb): AsyncGenerator<string, void> {
  yield `${XML_HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n`;
  let after = `lst_${prefix}`;
  for (let written = 0; written < MOST_URLS; ) {
    const rows = await db.read<Row>(
      `SELECT i.listing_id, i.updated_at, p.url AS photo
       FROM listing_index i LEFT JOIN listing_photo p ON p.listing_id = i.listing_id COLLATE "default" AND p.position = 0
       WHERE i.listing_id > $1 AND i.listing_id < $2 AND i.status = 'active' ORDER BY i.listing_id LIMIT $3`,
      [after, `lst_${prefix}\u{7f}`, Math.min(BATCH, MOST_URLS - written)],
    );
    yield rows.map((row) => urlOf(row, baseUrl)).join('');
    written += rows.length;
    if (rows.length < BATCH) break;
    after = (rows.at(-1) as Row).listing_id;
  }
  yield '</urlset>\n';
}

function urlOf({ listing_id, updated_at, photo }: Row, baseUrl: string): string {
  const image = photo && URL.canParse(photo, baseUrl) ? httpUrl(new URL(photo, baseUrl).href) : undefined;
  return `<url><loc>${xml(`${baseUrl}/listings/${listing_id}`)}</loc><lastmod>${updated_at.toISOString()}</lastmod>${image ? `<image:image><image:loc>${xml(image)}</image:loc></image:image>` : ''}</url>\n`;
}
