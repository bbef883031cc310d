import { z } from 'zod';
import { storableText } from '@/lib/domains/listings/schema';
import { defineOperation } from '@/lib/kernel/operation';
import { cache } from '@/lib/platform/cache';
import { marketBook, placeSlug } from './book';
import { findNeighborhood, findPlace } from './find';
import { computeNeighborhood } from './neighborhood-report';
import { neighborhoodReport } from './schema';

const SECONDS = 300;

/** A neighborhood's market in numbers, all from the listings here. */
export const getNeighborhood = defineOperation({
  id: 'markets.neighborhood',
  method: 'GET',
  path: '/api/v1/markets/{state}/{city}/{neighborhood}',
  title: 'Get a neighborhood',
  description:
    'A neighborhood of a city in the same numbers as its city (`markets.get`), with the other neighborhoods nearest to it. Slugs of the neighborhoods are in the market of the city. ' +
    'Every figure has its sample size `n`, and is null where that is below `minimum_sample`, which in a neighborhood is often so.',
  scope: 'listings:read',
  effects: 'read',
  cacheSeconds: SECONDS,
  input: z.strictObject({
    state: storableText(60).describe('State as in the slug, two small letters in the USA: tx'),
    city: storableText(120).describe('City as in the slug: austin'),
    neighborhood: storableText(120).describe('Neighborhood as in the slug: hyde-park'),
  }),
  output: z.object({ data: neighborhoodReport }),
  examples: [{ title: 'Hyde Park, Austin', input: { state: 'tx', city: 'austin', neighborhood: 'hyde-park' } }],
  async run(ctx, { state, city, neighborhood }) {
    const place = findPlace(await marketBook(ctx.db), state, city);
    const found = await findNeighborhood(ctx.db, place, neighborhood);
    const key = `market ${placeSlug(place)}/${found.slug}`;
    return { data: await cache.remember(key, { tags: ['markets'], seconds: SECONDS }, () => computeNeighborhood(ctx, place, found)) };
  },
});
