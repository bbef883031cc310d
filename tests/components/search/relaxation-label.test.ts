import { expect, test } from 'vitest';
import { relaxationLabel } from '@/components/search/relaxation-label';

test.each([
  [{ label: 'From 900 sq ft instead of 1,000', changes: [{ filter: 'min_square_feet', from: 1000, to: 900 }] }, 'From 84 m² instead of 93 m²'],
  [{ label: 'Within 10 miles instead of 5', changes: [{ filter: 'radius_miles', from: 5, to: 10 }] }, 'Within 16 kilometers instead of 8 kilometers'],
  [{ label: 'Within 25 miles of Austin', changes: ['city', 'near', 'radius_miles'].map((filter) => ({ filter, from: null, to: 25 })) }, 'Within 40 kilometers of Austin'],
  [{ label: 'Any size', changes: [{ filter: 'min_square_feet', from: 1000, to: null }] }, 'Any size'],
  [{ label: 'Up to $1,900 instead of $1,800', changes: [{ filter: 'max_price', from: 1800, to: 1900 }] }, 'Up to $1,900 instead of $1,800'],
])('%o in meters', (relaxation, metric) => {
  expect([relaxationLabel(relaxation, 'metric'), relaxationLabel(relaxation, 'imperial')]).toEqual([metric, relaxation.label]);
});
