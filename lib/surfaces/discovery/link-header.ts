import { CONTENT_USAGE } from './policy';

/**
 * Headers by which a page of the website tells agents of its other forms (RFC 8288) and of the site's preferences.
 * `path` is the page's path without the query; every page points to the site's descriptions, listings and the search also to their twins.
 */
export function pageHeaders(path: string): { Link: string; 'Content-Usage': string } {
  return { Link: linkHeader(path), 'Content-Usage': CONTENT_USAGE };
}

/** The `Link` header of a page; targets are relative to the origin. */
export function linkHeader(path: string): string {
  return [...alternatesOf(path), ...SITE_LINKS].map(([target, rel, type]) => `<${target}>; rel="${rel}"${type ? `; type="${type}"` : ''}`).join(', ');
}

type LinkTarget = [target: string, rel: string, type?: string];

const SITE_LINKS: LinkTarget[] = [
  ['/.well-known/api-catalog', 'api-catalog'],
  ['/openapi.json', 'service-desc', 'application/json'],
  ['/docs', 'service-doc', 'text/html'],
  ['/llms.txt', 'describedby', 'text/plain'],
  ['/.well-known/ai-catalog.json', 'ai-catalog', 'application/ai-catalog+json'],
  ['/license.xml', 'license', 'application/rsl+xml'],
];

const FEEDS: LinkTarget[] = [
  ['/api/v1/feed.json', 'alternate', 'application/feed+json'],
  ['/api/v1/feed.rss', 'alternate', 'application/rss+xml'],
];

/** The API's own forms stand here and not in the HTML: a crawler that follows every link of every page would soon use up a visitor's calls. */
function alternatesOf(path: string): LinkTarget[] {
  const id = /^\/listings\/([\w-]+)$/.exec(path)?.[1];
  if (id) {
    return [
      [`/listings/${id}.md`, 'alternate', 'text/markdown'],
      [`/api/v1/listings/${id}`, 'alternate', 'application/json'],
    ];
  }
  const agent = /^\/agents\/(agt_\w+)$/.exec(path)?.[1];
  if (agent) return [[`/api/v1/agents/${agent}`, 'alternate', 'application/json']];
  const place = /^\/homes((?:\/[\w-]+){2,3})$/.exec(path)?.[1];
  if (place) return [[`/api/v1/markets${place}`, 'alternate', 'application/json']];
  return path === '/' || path === '/search' ? FEEDS : [];
}
