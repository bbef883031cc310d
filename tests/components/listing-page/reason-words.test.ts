import { expect, test } from 'vitest';
import type { Units } from '@/components/format/units';
import { reasonWords } from '@/components/listing-page/reason-words';
import type { SimilarListing } from '@/lib/domains/listings/schema-similar';

const alike: SimilarListing['reasons'] = { price_difference: 0, distance_km: null, beds_difference: 0, square_feet_difference: null, same_property_type: true };
const words = (reasons: Partial<typeof alike>, units: Units = 'imperial') => reasonWords({ reasons: { ...alike, ...reasons }, currency: 'USD', property_type: 'condo' }, units);

test.each([
  [{}, 'The same price'],
  [{ price_difference: -120, distance_km: 1.3, beds_difference: 1 }, '$120 less, 0.8 miles away, 1 more bedroom'],
  [{ price_difference: 50, beds_difference: -2, same_property_type: false }, '$50 more, 2 fewer bedrooms, condo'],
  [{ beds_difference: -1, square_feet_difference: 1200 }, 'The same price, 1 less bedroom, 1,200 sq ft larger'],
  [{ distance_km: 0 }, 'The same price, next door'],
  [{ distance_km: 1.6 }, 'The same price, 1 mile away'],
])('%j', (reasons, text) => {
  expect(words(reasons)).toBe(text);
});

test('a reader who measures in meters is told in them', () => {
  expect(words({ distance_km: 1.3, square_feet_difference: -1076 }, 'metric')).toBe('The same price, 1.3 kilometers away, 100 m² smaller');
});
