import { z } from 'zod';
import { AppError } from '@/lib/kernel/errors';
import { defineOperation } from '@/lib/kernel/operation';
import { readSummaries } from './record';
import { storableText } from './schema';
import { similarOutput } from './schema-similar';
import { findSimilar, readHome, type SimilarHome } from './similar-find';
import type { Home } from './similar-sql';

export const similarListings = defineOperation({
  id: 'listings.similar',
  method: 'GET',
  path: '/api/v1/listings/{id}/similar',
  title: 'List similar listings',
  description:
    'Active listings most like this one, most alike first: the same kind of offer (rent by the month, sale, …) of the same use (to live in, for business, or land), within 50 km, at between half and double the price, never of the same property. ' +
    'Each comes with its `reasons`. How much two homes differ is the sum of: price and living area, one point for each factor of 1.25; one point a bedroom; one point for every 5 km; ' +
    'one for another kind of home; half a point where beds or area of either are unknown. A listing without coordinates is compared with those of its city. Works for listings that left the market too.',
  scope: 'listings:read',
  effects: 'read',
  cacheSeconds: 120,
  input: z.strictObject({
    id: storableText(200).describe('Public listing id, lst_…, or slug'),
    limit: z.int().min(1).max(12).default(12).describe('Most listings to return, 1 to 12'),
  }),
  output: similarOutput,
  examples: [{ title: 'Homes like one', input: { id: 'lst_a1b2c3d4e5', limit: 6 } }],
  async run(ctx, { id, limit }) {
    const home = await readHome(ctx.db, id);
    if (!home) throw new AppError('not_found', 'No listing has this id or slug. Search for it at /api/v1/listings.');
    const found = await findSimilar(ctx.db, home, limit);
    const byId = new Map(found.map((other) => [other.listing_id, other]));
    const summaries = await readSummaries(ctx.db, ctx.baseUrl, [...byId.keys()]);
    // Prices of two currencies cannot be compared; the index does not know the currency.
    const comparable = summaries.filter((summary) => summary.currency === home.currency);
    return { data: comparable.map((summary) => ({ ...summary, ...reasonsFor(home, byId.get(summary.id) as SimilarHome) })) };
  },
});

function reasonsFor(home: Home, other: SimilarHome) {
  const minus = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);
  return {
    difference: Math.round(other.difference * 1000) / 1000,
    reasons: {
      price_difference: other.price - home.price,
      distance_km: other.distance_km === null ? null : Math.round(other.distance_km * 10) / 10,
      beds_difference: minus(other.beds, home.beds),
      square_feet_difference: minus(other.square_feet, home.square_feet),
      same_property_type: other.property_type === home.property_type,
    },
  };
}
