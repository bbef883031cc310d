import { Feed } from 'feed';
import { factsOf, headlineOf, httpUrl } from '@/lib/domains/listings/markdown';
import type { ListingSummary } from '@/lib/domains/listings/schema';
import { type FeedPage, pictureType, type Tombstone } from './page';

/** Minutes that a reader may keep the feed (RSS `ttl`). */
const TTL_MINUTES = 15;

/**
 * A page as RSS 2.0 with `atom:link` self and next (RFC 5005), `media:content` for photos, `georss:point`, `atom:updated`, and the RSL licence.
 * Titles and descriptions go in as `extensions`: the library's own members use CDATA, which a text with two `]]>` can leave.
 */
export function rss(page: FeedPage): string {
  const feed = new Feed({
    title: xmlText(page.title),
    description: xmlText(page.description),
    link: page.homeUrl,
    language: 'en',
    ttl: TTL_MINUTES,
    generator: 'Openstead',
    docs: 'https://www.rssboard.org/rss-specification',
    // Without an entry there is no change to date; a fixed one keeps the ETag of an empty feed.
    updated: page.updated ?? new Date(0),
    feedLinks: { rss: page.selfUrl },
  });
  const atomLink = (rel: string, href: string) => ({ _attributes: { rel, href: xmlText(href), type: 'application/rss+xml' } });
  feed.addExtension({
    name: 'atom:link',
    objects: [atomLink('self', page.selfUrl), ...(page.nextUrl ? [atomLink('next', page.nextUrl)] : [])] as unknown as Record<string, unknown>,
  });
  feed.addExtension({ name: 'rsl:license', objects: { _attributes: { href: page.licenseUrl } } });
  for (const entry of page.entries) {
    if (entry.kind === 'listing') addListing(feed, entry.listing);
    else addTombstone(feed, entry.tombstone);
  }
  // The library has no member for further namespaces.
  return feed.rss2().replace('<rss version="2.0"', `<rss version="2.0"${NAMESPACES}`);
}

const NAMESPACES = ' xmlns:media="http://search.yahoo.com/mrss/" xmlns:georss="http://www.georss.org/georss" xmlns:rsl="https://rslstandard.org/rsl"';

function addTombstone(feed: Feed, { id, url, status, removed_at }: Tombstone): void {
  const extensions = [
    text('title', `No longer here: ${id}`),
    text('description', `<p>This listing left the search at ${removed_at}. Its status is now: ${status}.</p>`),
    text('atom:updated', removed_at),
  ];
  feed.addItem({ title: '', link: url, date: new Date(removed_at), category: [{ name: 'removed' }], extensions });
}

function addListing(feed: Feed, listing: ListingSummary): void {
  const photos = listing.photos.flatMap(({ url }) => httpUrl(url) ?? []);
  const media = photos.map((url) => ({ _attributes: { url: xmlText(url), medium: 'image', type: pictureType(url) } }));
  const cover = photos[0];
  feed.addItem({
    title: '',
    link: listing.url,
    date: new Date(listing.listed_at),
    category: [{ name: listing.listing_type }, { name: listing.property_type }],
    // RSS wants a length; 0 is its way to say that it is not known.
    ...(cover && { enclosure: { url: cover, type: pictureType(cover), length: 0 } }),
    extensions: [
      text('title', listing.title),
      text('description', descriptionHtml(listing)),
      text('atom:updated', listing.updated_at),
      ...(listing.latitude === null || listing.longitude === null ? [] : [text('georss:point', `${listing.latitude} ${listing.longitude}`)]),
      ...(media.length > 0 ? [{ name: 'media:content', objects: media as unknown as Record<string, unknown> }] : []),
    ],
  });
}

function descriptionHtml(listing: ListingSummary): string {
  const facts = factsOf(listing).map(([label, value]) => `<dt>${html(label)}</dt><dd>${html(value)}</dd>`);
  const words = listing.description.trim() === '' ? '' : `<blockquote>${html(listing.description).replaceAll('\n', '<br>')}</blockquote>`;
  return `<p>${html(headlineOf(listing))}</p><dl>${facts.join('')}</dl>${words}`;
}

const text = (name: string, value: string) => ({ name, objects: { _text: xmlText(value) } });

/** `&` doubled, because the library undoes one level of `&amp;`; what XML 1.0 cannot hold is left out. */
const xmlText = (value: string): string => value.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').replaceAll('&', '&amp;');

const html = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
