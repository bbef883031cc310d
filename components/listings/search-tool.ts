import { searchInput } from '@/lib/domains/listings/schema';

/** The search form as a browser's agent sees it; the texts are those of the API. */
export const SEARCH_TOOL = {
  name: 'search_listings',
  description: 'Search homes to rent or buy on Openstead. Every field is optional and all given filters must hold. Opens the page of results.',
  parameters: Object.fromEntries(Object.entries(searchInput.shape).map(([name, schema]) => [name, schema.description ?? ''])),
};
