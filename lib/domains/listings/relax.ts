import { defineOperation } from '@/lib/kernel/operation';
import { countTotal } from './facets';
import { differences } from './relaxations/candidate';
import { findRelaxations } from './relaxations/find-relaxations';
import { criteriaOf } from './results';
import { relaxInput, relaxOutput } from './schema-relaxation';
import { searchQuery } from './search-query';

export const relaxSearch = defineOperation({
  id: 'listings.relaxations',
  method: 'GET',
  path: '/api/v1/listings/relaxations',
  title: 'Relax a search',
  description:
    'For a search with no or few results: the smallest changes that give more, such as a price a little higher, one amenity less or a wider place, each with its exact count and the whole changed search. ' +
    'Takes every filter of the search. Offer, status and country are never changed.',
  scope: 'listings:read',
  effects: 'read',
  input: relaxInput,
  output: relaxOutput,
  examples: [
    { title: 'Changes only where nothing matches', input: { postal_code: '78701', property_type: 'cabin', few: 0 } },
    { title: 'A rental that asks for much', input: { city: 'Austin', listing_type: 'rent', beds: 3, max_price: 1500, amenities: ['pool', 'garage'] } },
  ],
  cacheSeconds: 60,
  async run(ctx, { few, ...filters }) {
    const criteria = await criteriaOf(ctx, filters);
    const total = await countTotal(ctx.db, criteria);
    if (total > few) return { data: [], total };
    const relaxations = await findRelaxations(ctx.db, criteria, total);
    return {
      data: relaxations.map(({ filters: relaxed, label, size, count }) => {
        const query = searchQuery(relaxed);
        const changes = differences(filters, relaxed);
        return { changes, label, size, filters: relaxed, query, url: `${ctx.baseUrl}/search${query === '' ? '' : `?${query}`}`, count };
      }),
      total,
    };
  },
});
