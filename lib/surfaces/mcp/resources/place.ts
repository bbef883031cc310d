import type { ListingSummary } from '@/lib/domains/listings/schema';
import { completeCity, completeState } from '../completers';
import type { Operations } from '../operations';
import type { McpTemplate } from '../pack';
import { untrusted } from '../untrusted';

/** listings://{state}/{city}: the newest active listings of a city. */
export const placeTemplate = (operations: Operations): McpTemplate => ({
  definition: {
    uriTemplate: 'listings://{state}/{city}',
    name: 'listings-of-a-city',
    title: 'Listings of a city',
    description: 'The 25 most recently updated active listings of a city, for example listings://TX/Austin; search_listings has filters and more pages',
    mimeType: 'text/markdown',
  },
  async read({ state, city }, uri, caller) {
    const found = (await operations.run('listings.search', { state, city, include: ['total'] }, caller)) as { data: ListingSummary[]; total?: number };
    return {
      contents: [
        { uri, mimeType: 'text/markdown', text: untrusted(`# ${city}, ${state}: ${found.total ?? found.data.length} active listings\n\n${found.data.map(line).join('\n')}`) },
        { uri, mimeType: 'application/json', text: JSON.stringify(found) },
      ],
      ttlMs: 60_000,
      cacheScope: 'public',
    };
  },
  complete: { city: completeCity(operations), state: completeState(operations) },
});

const line = (listing: ListingSummary): string =>
  `- [${listing.title}](${listing.url}): ${listing.listing_type}, ${listing.price} ${listing.currency}${listing.price_period ? ` a ${listing.price_period}` : ''}, ${listing.beds ?? '?'} beds, ${listing.baths ?? '?'} baths (listing://${listing.id})`;
