import { AppError } from '@/lib/kernel/errors';
import { defineOperation } from '@/lib/kernel/operation';
import { describeResults } from './describe';
import { countFacets, countTotal } from './facets';
import { criteriaOf, readResults } from './results';
import { searchInput, searchOutput } from './schema';

export const searchListings = defineOperation({
  id: 'listings.search',
  method: 'GET',
  path: '/api/v1/listings',
  title: 'Search listings',
  description:
    'Finds homes for sale or rent. All filters are optional and must all hold; without any, the most recently updated active listings come first. ' +
    '`beds` and `baths` are minimums, `city` and `neighborhood` are whole names (a near misspelling is corrected and named in `interpreted`), `state` is two letters or the full name, ' +
    '`q` searches title, description, city and postal code. Prices of rents and sales differ in kind: give `listing_type` with a price. ' +
    'For the next page pass `next_cursor` as `cursor` with the same filters and sort; it is null on the last page.',
  scope: 'listings:read',
  effects: 'read',
  input: searchInput,
  output: searchOutput,
  examples: [
    { title: 'Rentals in Austin', input: { city: 'Austin', listing_type: 'rent', limit: 5 } },
    { title: 'Houses under 600,000 with three bedrooms, cheapest first', input: { listing_type: 'sale', property_type: 'house', beds: 3, max_price: 600_000, sort: 'price_asc' } },
    { title: 'Within five miles of a point, dogs allowed, with the total', input: { near: '47.61,-122.33', radius_miles: 5, pets: ['dogs'], include: ['total'] } },
    { title: 'By words', input: { q: 'renovated loft near transit', state: 'WA' } },
  ],
  tool: { name: 'search_listings', summary: describeResults },
  cacheSeconds: 30,
  async run(ctx, { sort, limit, cursor, include = [], ...filters }) {
    if (sort === 'relevance' && filters.q === undefined) throw needsWords();
    const criteria = await criteriaOf(ctx, filters);
    const page = { sort: sort ?? (filters.q === undefined ? 'newest' : 'relevance'), limit, cursor };
    const [results, total, facets] = await Promise.all([
      readResults(ctx, criteria, page),
      include.includes('total') ? countTotal(ctx.db, criteria) : undefined,
      include.includes('facets') ? countFacets(ctx.db, criteria) : undefined,
    ]);
    return { ...results, ...(total === undefined ? {} : { total }), ...(facets === undefined ? {} : { facets }) };
  },
});

function needsWords(): AppError {
  const message = 'Sorting by relevance needs words to be relevant to. Send q, or another sort.';
  return new AppError('validation_error', `sort: ${message}`, { issues: [{ path: ['sort'], message }] });
}
