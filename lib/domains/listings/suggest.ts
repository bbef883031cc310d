import { z } from 'zod';
import { defineOperation } from '@/lib/kernel/operation';
import { storableText } from './schema';
import { searchQuery } from './search-query';
import { suggestPlaces } from './suggest-places';

const name = z.string().optional();

const suggestion = z.object({
  kind: z.enum(['city', 'state', 'postal_code', 'neighborhood', 'address']),
  label: z.string().describe('For people: "Austin, TX", "Montrose, Houston, TX", "12 Elm Street, Austin, TX 78701"'),
  filters: z.object({ city: name, neighborhood: name, state: name, postal_code: name, country: name }).describe('What to pass to the search'),
  listings: z.int().nullable().describe('Active listings there, as last counted; null if not counted'),
  listing_id: z.string().nullable().describe('The active listing at an address; null for other kinds'),
  url: z.url().describe('Web page: the listing at an address, else the search there'),
});

export const suggestSearches = defineOperation({
  id: 'listings.suggest',
  method: 'GET',
  path: '/api/v1/listings/suggest',
  title: 'Suggest places',
  description:
    'Places with listings whose name begins with, or is spelt like, what was typed: cities, neighborhoods, states, postal codes, and street addresses of active listings once a house number and the beginning of a street are there. ' +
    'For completing a search box, and for mending a place that was misheard.',
  scope: 'listings:read',
  effects: 'read',
  input: z.strictObject({
    q: storableText(80).describe('What was typed: the beginning of a city, neighborhood, state, postal code or address; "portland, or" and "montrose, houston" narrow the place'),
    limit: z.int().min(1).max(20).default(8).describe('Most suggestions to return, 1 to 20'),
  }),
  output: z.object({ data: z.array(suggestion) }),
  examples: [
    { title: 'A city begun', input: { q: 'aus' } },
    { title: 'A neighborhood', input: { q: 'montrose, houston' } },
    { title: 'A postal code begun', input: { q: '787' } },
    { title: 'An address', input: { q: '1412 maple st' } },
  ],
  cacheSeconds: 300,
  run: async (ctx, { q, limit }) => ({
    data: (await suggestPlaces(ctx.db, q, limit)).map(({ listing_id = null, ...place }) => ({
      ...place,
      listing_id,
      url: listing_id === null ? `${ctx.baseUrl}/search?${searchQuery(place.filters)}` : `${ctx.baseUrl}/listings/${listing_id}`,
    })),
  }),
});

type Suggestion = z.output<typeof suggestion>;

/** A suggestion without its links. */
export type SuggestedPlace = Omit<Suggestion, 'url' | 'listing_id'> & { listing_id?: string };
