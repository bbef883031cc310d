import { expect, test } from 'vitest';
import { amenityGroups, spelled } from '@/components/listing-page/amenity-groups';

test('every amenity stands in one group, access apart, what is not known under "More"', () => {
  const groups = amenityGroups(['wheelchair access', 'dishwasher', 'sauna', 'parking', 'washer dryer', 'elevator', 'step-free entrance']);
  expect(groups).toEqual([
    { title: 'Kitchen and laundry', amenities: ['dishwasher', 'washer dryer'] },
    { title: 'Parking and storage', amenities: ['parking'] },
    { title: 'Building', amenities: ['elevator'] },
    { title: 'More', amenities: ['sauna'] },
  ]);
});

test('no amenities, no groups', () => {
  expect(amenityGroups([])).toEqual([]);
});

test('abbreviations are written as such', () => {
  expect(['ev charging', 'tv', 'cable tv', 'seven rooms'].map(spelled)).toEqual(['EV charging', 'TV', 'cable TV', 'seven rooms']);
});
