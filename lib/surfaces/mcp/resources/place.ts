import { searchMarkdown } from '@/lib/domains/listings/markdown';
import type { ListingSummary } from '@/lib/domains/listings/schema';
import { completeCity, completeState } from '../completers';
import type { Operations } from '../operations';
import type { McpTemplate } from '../pack';

/** listings://{state}/{city}: the newest active listings of a city, as Markdown to read and as JSON to compute with. */
export const placeTemplate = (operations: Operations, baseUrl: string): McpTemplate => ({
  definition: {
    uriTemplate: 'listings://{state}/{city}',
    name: 'listings-of-a-city',
    title: 'Listings of a city',
    description: 'The 25 most recently updated active listings of a city, for example listings://TX/Austin; search_listings has filters and more pages',
    mimeType: 'text/markdown',
  },
  async read({ state = '', city = '' }, uri, caller) {
    const found = (await operations.run('listings.search', { state, city, include: ['total'] }, caller)) as Found;
    const at = (path: string, more: Record<string, string> = {}) => `${baseUrl}${path}?${new URLSearchParams({ city, state, ...more })}`;
    const text = searchMarkdown(found.data, {
      url: at('/search'),
      apiUrl: at('/api/v1/listings'),
      heading: `Homes in ${city}, ${state}`,
      total: found.total,
      ...(found.next_cursor === null ? {} : { nextUrl: at('/search', { cursor: found.next_cursor }) }),
    });
    return {
      contents: [
        { uri, mimeType: 'text/markdown', text },
        { uri, mimeType: 'application/json', text: JSON.stringify(found) },
      ],
      ttlMs: 60_000,
      cacheScope: 'public',
    };
  },
  complete: { city: completeCity(operations), state: completeState(operations) },
});

interface Found {
  data: ListingSummary[];
  next_cursor: string | null;
  total?: number;
}
