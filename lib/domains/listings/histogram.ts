import { toBins } from '@/lib/domains/markets/rules-bins';
import { defineOperation } from '@/lib/kernel/operation';
import { cache } from '@/lib/platform/cache';
import { currencyOf } from './currency-of';
import { countPrices } from './histogram-count';
import { sliderEdges } from './histogram-edges';
import { interpretedAs } from './place';
import { criteriaOf } from './results';
import { histogramInput, histogramOutput } from './schema-histogram';

const SECONDS = 60;

export const priceHistogram = defineOperation({
  id: 'listings.histogram',
  method: 'GET',
  path: '/api/v1/listings/histogram',
  title: 'Count listings by price',
  description:
    'How the prices of a search are distributed: counts by price for a price slider, and the lowest and highest price. Takes every filter of the search but the prices, and needs `listing_type`. ' +
    'The steps depend on `listing_type` and `price_period` alone, so a slider stays put while other filters change. Of very many matches only the newest are counted, and `newest_only` says so.',
  scope: 'listings:read',
  effects: 'read',
  cacheSeconds: SECONDS,
  input: histogramInput,
  output: histogramOutput,
  examples: [
    { title: 'Monthly rents in Austin', input: { city: 'Austin', listing_type: 'rent', price_period: 'month' } },
    { title: 'Houses for sale with three bedrooms in Texas', input: { state: 'TX', listing_type: 'sale', property_type: 'house', beds: 3 } },
  ],
  async run(ctx, filters) {
    const criteria = await criteriaOf(ctx, filters);
    const edges = sliderEdges(filters);
    const { currency, ...counts } = await cache.remember(`histogram ${JSON.stringify(filters)}`, { tags: ['listings'], seconds: SECONDS }, async () => {
      const [counts, currency] = await Promise.all([countPrices(ctx.db, criteria, edges), currencyOf(ctx.db, criteria)]);
      return { ...counts, currency };
    });
    return {
      bins: toBins(edges, counts.buckets, 'above'),
      n: counts.n,
      min: counts.min,
      max: counts.max,
      currency,
      newest_only: counts.newestOnly,
      ...interpretedAs(criteria.place),
    };
  },
});
