import { z } from 'zod';
import { AppError } from '@/lib/kernel/errors';
import { defineOperation } from '@/lib/kernel/operation';
import { findNearby, NEARBY_SOURCES } from './nearby-find';
import { storableText } from './schema';
import { nearbyOutput } from './schema-nearby';
import { readHome } from './similar-find';

/** What is near a home, from data that this installation carries. */
export const listNearby = defineOperation({
  id: 'listings.nearby',
  method: 'GET',
  path: '/api/v1/listings/{id}/nearby',
  title: 'List what is near a listing',
  description:
    'Named places around a home with distance and direction, at most three of a kind: neighborhoods within 8 km; the nearest town within 40 km, city within 150 km and airport with scheduled flights within 200 km, others within 15, 50 and 80 km; and the nearest shore of a lake and of the sea within 25 km. ' +
    'Distances are great circles, not roads. `sources` says where each comes from, under which license, and what it lacks: schools, shops, stations and hospitals are in none of them, so their absence here says nothing.',
  scope: 'listings:read',
  effects: 'read',
  cacheSeconds: 3600,
  input: z.strictObject({ id: storableText(200).describe('Public listing id, lst_…, or slug') }),
  output: nearbyOutput,
  examples: [{ title: 'Around a home', input: { id: 'lst_a1b2c3d4e5' } }],
  async run(ctx, { id }) {
    const home = await readHome(ctx.db, id);
    if (!home) throw new AppError('not_found', 'No listing has this id or slug. Search for it at /api/v1/listings.');
    const places = home.latitude === null || home.longitude === null ? null : await findNearby(home.latitude, home.longitude);
    return { data: { listing_id: home.listing_id, places, sources: NEARBY_SOURCES } };
  },
});
