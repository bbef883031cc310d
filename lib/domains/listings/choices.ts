import { defineOperation } from '@/lib/kernel/operation';
import { cache } from '@/lib/platform/cache';
import { countChoices } from './count-choices';
import { countTotal } from './facets';
import { interpretedAs } from './place';
import { criteriaOf } from './results';
import { choicesInput, choicesOutput } from './schema-choices';

const SECONDS = 60;

export const countFilterChoices = defineOperation({
  id: 'listings.choices',
  method: 'GET',
  path: '/api/v1/listings/choices',
  title: 'Count what each filter choice gives',
  description:
    'For the filters of a search, how many homes each other choice would give: by offer, kind, bedrooms, bathrooms, amenity and pets. Each count leaves the filter it stands beside out and keeps all others, ' +
    'so it says what a reader gets by choosing it; amenities and pets add to those chosen. Takes every filter of the search. `total` is exact; of very many matches the other counts are estimates, and `exact` says so.',
  scope: 'listings:read',
  effects: 'read',
  cacheSeconds: SECONDS,
  input: choicesInput,
  output: choicesOutput,
  examples: [
    { title: 'Rentals in Austin with two bedrooms or more', input: { city: 'Austin', listing_type: 'rent', beds: 2 } },
    { title: 'Houses for sale in Texas with parking', input: { state: 'TX', listing_type: 'sale', property_type: 'house', amenities: ['parking'] } },
  ],
  async run(ctx, filters) {
    const criteria = await criteriaOf(ctx, filters);
    const counted = await cache.remember(`choices ${JSON.stringify(filters)}`, { tags: ['listings'], seconds: SECONDS }, async () => {
      const [total, counts] = await Promise.all([countTotal(ctx.db, criteria), countChoices(ctx.db, criteria)]);
      return { total, ...counts };
    });
    return { ...counted, ...interpretedAs(criteria.place) };
  },
});
