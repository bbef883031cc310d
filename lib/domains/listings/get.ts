import { z } from 'zod';
import { AppError } from '@/lib/kernel/errors';
import { defineOperation } from '@/lib/kernel/operation';
import { describeListing } from './describe';
import { readListing } from './full-record';
import { listing, storableText } from './schema';

export const getListing = defineOperation({
  id: 'listings.get',
  method: 'GET',
  path: '/api/v1/listings/{id}',
  title: 'Get a listing',
  description:
    'One listing with everything that is public: facts, pictures, coordinates, price and status history, and the same facts under RESO Data Dictionary names. ' +
    'Takes the public id (`lst_…`) or the slug. A listing that is no longer on the market still answers, with its `status`.',
  scope: 'listings:read',
  effects: 'read',
  input: z.strictObject({ id: storableText(200).describe('Public listing id, lst_…, or slug') }),
  output: z.object({ data: listing }),
  examples: [{ title: 'By id', input: { id: 'lst_a1b2c3d4e5' } }],
  tool: {
    name: 'get_listing',
    summary: ({ data }) => [describeListing(data), data.description, data.amenities.length > 0 ? `Amenities: ${data.amenities.join(', ')}.` : ''].filter(Boolean).join('\n'),
  },
  cacheSeconds: 30,
  async run(ctx, { id }) {
    const found = await readListing(ctx.db, ctx.baseUrl, id);
    if (!found) throw new AppError('not_found', 'No listing has this id or slug. Search for it at /api/v1/listings.');
    return { data: found };
  },
});
