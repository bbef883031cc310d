import { z } from 'zod';
import { storableText } from '@/lib/domains/listings/schema';
import { defineOperation } from '@/lib/kernel/operation';
import { cache } from '@/lib/platform/cache';
import { marketBook, placeSlug } from './book';
import { findPlace } from './find';
import { computeReport } from './report';
import { marketReport } from './schema';

const SECONDS = 300;

/** A city's market in numbers, all from the listings here. */
export const getMarket = defineOperation({
  id: 'markets.get',
  method: 'GET',
  path: '/api/v1/markets/{state}/{city}',
  title: 'Get a market',
  description:
    'A city in numbers, computed from its active listings here and from nothing else: for monthly rents and for sales apart the median, quartiles and distribution of prices, medians by bedrooms and kind of home, ' +
    'price per square foot, the share reduced within 30 days, days on market; neighborhoods, newest and reduced listings, and cities near by. ' +
    'Every figure has its sample size `n`, and is null where that is below `minimum_sample`. Medians and quartiles interpolate between neighbouring prices. ' +
    'It tells what is asked here, not what homes sold or let for.',
  scope: 'listings:read',
  effects: 'read',
  cacheSeconds: SECONDS,
  input: z.strictObject({
    state: storableText(60).describe('State as in the slug, two small letters in the USA: tx'),
    city: storableText(120).describe('City as in the slug: austin, st-paul'),
  }),
  output: z.object({ data: marketReport }),
  examples: [{ title: 'Austin, Texas', input: { state: 'tx', city: 'austin' } }],
  async run(ctx, { state, city }) {
    const book = await marketBook(ctx.db);
    const place = findPlace(book, state, city);
    return { data: await cache.remember(`market ${placeSlug(place)}`, { tags: ['markets'], seconds: SECONDS }, () => computeReport(ctx, book, place)) };
  },
});
