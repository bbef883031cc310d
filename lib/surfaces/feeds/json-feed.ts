import { headlineOf, httpUrl } from '@/lib/domains/listings/markdown';
import type { ListingSummary } from '@/lib/domains/listings/schema';
import { type FeedPage, pictureType, type Tombstone } from './page';

/**
 * A page as JSON Feed 1.1. Written by hand: the `feed` library emits version 1.0, and of what is here it knows neither
 * next_url, attachments, authors nor content_text.
 */
export function jsonFeed(page: FeedPage): Record<string, unknown> {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: page.title,
    home_page_url: page.homeUrl,
    feed_url: page.feedUrl,
    description: page.description,
    user_comment:
      'Each item carries its listing as the object _listing, as GET /api/v1/listings answers it. An item whose _listing.removed is true left this search within the last week; /api/v1/listings/changes tells of all.',
    ...(page.nextUrl && { next_url: page.nextUrl }),
    icon: page.iconUrl,
    authors: [{ name: 'Openstead', url: new URL('/', page.homeUrl).href }],
    language: 'en',
    items: page.entries.map((entry) => (entry.kind === 'listing' ? listingItem(entry.listing) : tombstoneItem(entry.tombstone))),
  };
}

function listingItem(listing: ListingSummary): Record<string, unknown> {
  const photos = listing.photos.flatMap(({ url, alt }) => (httpUrl(url) ? [{ url: httpUrl(url) as string, mime_type: pictureType(url), ...(alt && { title: alt }) }] : []));
  return {
    id: listing.id,
    url: listing.url,
    title: listing.title,
    content_text: listing.description.trim() === '' ? headlineOf(listing) : listing.description,
    summary: headlineOf(listing),
    ...(photos[0] && { image: photos[0].url }),
    date_published: listing.listed_at,
    date_modified: listing.updated_at,
    tags: [listing.listing_type, listing.property_type],
    ...(photos.length > 0 && { attachments: photos }),
    _listing: listing,
  };
}

function tombstoneItem({ id, url, status, removed_at }: Tombstone): Record<string, unknown> {
  return {
    id,
    url,
    title: `No longer here: ${id}`,
    content_text: `This listing left the search at ${removed_at}. Its status is now: ${status}.`,
    date_modified: removed_at,
    tags: ['removed'],
    _listing: { id, url, status, removed: true, removed_at },
  };
}
