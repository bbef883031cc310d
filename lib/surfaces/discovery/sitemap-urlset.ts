import { xml } from './document';

/** A page in the site map, by its path, and when it last changed, where that is known. */
export interface SitemapPage {
  path: string;
  updated?: Date;
}

/** What the protocol lets one file hold. https://www.sitemaps.org/protocol.html */
export const MOST_URLS = 50_000;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A file of the site map that names these pages. */
export function urlset(baseUrl: string, pages: readonly SitemapPage[]): string {
  const urls = pages.map(({ path, updated }) => `<url><loc>${xml(baseUrl + path)}</loc>${updated ? `<lastmod>${updated.toISOString()}</lastmod>` : ''}</url>\n`);
  return `${XML_HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}
