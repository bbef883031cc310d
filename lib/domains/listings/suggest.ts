import { z } from 'zod';
import { defineOperation } from '@/lib/kernel/operation';
import { storableText } from './schema';
import { suggestPlaces } from './suggest-places';

const suggestion = z.object({
  kind: z.enum(['city', 'state', 'postal_code']),
  label: z.string().describe('For people: "Austin, TX"'),
  filters: z
    .object({ city: z.string().optional(), state: z.string().optional(), postal_code: z.string().optional(), country: z.string().optional() })
    .describe('What to pass to the search'),
  listings: z.int().nullable().describe('Active listings there, as last counted; null if not counted'),
});

export const suggestSearches = defineOperation({
  id: 'listings.suggest',
  method: 'GET',
  path: '/api/v1/listings/suggest',
  title: 'Suggest places',
  description:
    'Places with listings whose name begins with, or is spelt like, what was typed: cities, states and postal codes, most listings first. For completing a search box, and for mending a place that was misheard.',
  scope: 'listings:read',
  effects: 'read',
  input: z.strictObject({
    q: storableText(80).describe('What was typed: the beginning of a city, state or postal code; "portland, or" narrows the state'),
    limit: z.int().min(1).max(20).default(8).describe('Most suggestions to return, 1 to 20'),
  }),
  output: z.object({ data: z.array(suggestion) }),
  examples: [
    { title: 'A city begun', input: { q: 'aus' } },
    { title: 'A postal code begun', input: { q: '787' } },
  ],
  cacheSeconds: 300,
  run: async (ctx, { q, limit }) => ({ data: await suggestPlaces(ctx.db, q, limit) }),
});

export type Suggestion = z.output<typeof suggestion>;
