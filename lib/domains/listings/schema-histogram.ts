import { z } from 'zod';
import { priceBin } from '@/lib/domains/markets/schema';
import { interpreted, listingSummary, listingType, searchFilters } from './schema';

const { min_price: _, max_price: __, ...otherFilters } = searchFilters;

/** Every filter of the search but the prices, which the slider is to choose. */
export const histogramInput = z.strictObject({
  ...otherFilters,
  listing_type: listingType.describe('Offer: sale or rent; their prices differ in kind, so it must be said'),
});

export const histogramOutput = z.object({
  bins: z.array(priceBin).describe('Ascending from 0 without gaps; the last is open. Bins grow wider with the price'),
  n: z.int().describe('Matches counted; the counts sum to it'),
  min: z.int().nullable().describe('Lowest price counted; null without matches'),
  max: z.int().nullable(),
  currency: listingSummary.shape.currency.nullable().describe('ISO 4217: that of the newest 100, the cheapest and the dearest match; null where they differ or there are none'),
  newest_only: z.boolean().describe('true = there are more matches than n, and only the newest n were counted'),
  interpreted,
});
