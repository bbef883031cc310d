import { expect, test } from 'vitest';
import { filterChips, searchTitle } from '@/components/listings/search-sentence';
import { searchFilters } from '@/lib/domains/listings/schema';

test('every filter of the API has a chip that a reader understands', () => {
  const values: Record<string, unknown> = {
    state: 'TX',
    listing_type: 'rent',
    property_type: 'house',
    status: 'pending',
    price_period: 'month',
    pets: ['cats'],
    amenities: ['parking'],
    radius_miles: 5,
    updated_since: '2026-11-01T00:00:00Z',
  };
  const silent = Object.keys(searchFilters).filter((name) => name !== 'radius_miles' && filterChips({ [name]: values[name] ?? 2 }, 'imperial').length !== 1);
  expect(silent).toEqual([]);
});

test('the usual status is no filter, and each value of a list is its own', () => {
  expect(filterChips({ status: 'active', pets: ['cats', 'dogs'] }, 'imperial').map(({ value }) => value)).toEqual(['cats', 'dogs']);
});

test.each([
  [{}, 'Homes to rent or buy'],
  [{ listing_type: 'rent', city: 'Austin', state: 'TX' }, 'Homes to rent in Austin, TX'],
  [{ property_type: 'townhouse', listing_type: 'sale' }, 'Townhouses to buy'],
  [{ postal_code: '78704' }, 'Homes in 78704'],
  [{ state: 'CA' }, 'Homes in California'],
  [{ state: 'tx', listing_type: 'sale' }, 'Homes to buy in Texas'],
  [{ state: 'Ontario', country: 'CA' }, 'Homes in Ontario'],
] as const)('%o is called %s', (filters, title) => {
  expect(searchTitle(filters)).toBe(title);
});
