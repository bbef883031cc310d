import { expect, test } from 'vitest';
import { fixture, read } from './fixture';

const { preset, all, drafts, refused, merged, warned } = await read(fixture('apartments.csv'));

test('is told by its columns, and every row has one outcome', () => {
  expect(preset).toBe('apartments');
  expect(all.map(({ row }) => row)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
});

test('reads facts, and the postal code out of the form letter', () => {
  expect(drafts['1001']).toMatchObject({
    title: 'Two BR 12 Elm Street',
    listingType: 'rent',
    status: 'active',
    price: 1500,
    pricePeriod: 'month',
    beds: 2,
    baths: 1.5,
    squareFeet: 900,
    city: 'Austin',
    state: 'TX',
    postalCode: '78704',
    amenities: ['patio', 'air conditioning', 'washer dryer'],
    petsAllowed: ['cats', 'dogs'],
    description: 'This unit is located at 12 Elm Street, Austin, 78704, TX. Monthly rental rates range from $1500. We have 2 beds units available for rent',
    listedAt: new Date(1577358313000),
    otherFacts: { SourceSystemName: 'LetterHead' },
  });
});

test('what is not stated is unknown, not none', () => {
  expect(drafts['1002']).toMatchObject({ beds: null, baths: null, petsAllowed: null, amenities: [] });
  expect(warned(2)).toEqual(expect.arrayContaining(['amenities_unknown', 'price_range_in_text']));
  expect(drafts['1009']?.petsAllowed).toEqual([]);
});

test('refuses what would be false or unlawful, each with its reason', () => {
  expect(refused).toEqual({
    3: 'implausible_price',
    4: 'price_contradicts_text',
    5: 'ambiguous_period',
    8: 'missing_place',
    10: 'fair_housing',
    17: 'missing_price',
    18: 'broken_record',
  });
});

test('keeps a weekly price weekly', () => {
  expect(drafts['1006']).toMatchObject({ price: 300, pricePeriod: 'week', title: 'Weekly room by the sea' });
});

test('fills in a place only where town, ZIP code and state of the text agree, never from the middle of the country', () => {
  expect(drafts['1007']).toMatchObject({ city: 'Weehawken', state: 'NJ', postalCode: '07086', latitude: null, longitude: null });
  expect(warned(7)).toEqual(expect.arrayContaining(['place_from_text', 'coordinates_dropped']));
});

test('drops coordinates that lie in another state or far from the town', () => {
  expect(drafts['1013']).toMatchObject({ city: 'Springdale', latitude: null });
  expect(drafts['1014']).toMatchObject({ city: 'Austin', latitude: null, description: '' });
  expect(drafts['1001']).toMatchObject({ latitude: 30.25, longitude: -97.75 });
});

test('removes telephone numbers from text and address', () => {
  expect(drafts['1009']?.description).toContain('Call [phone removed].');
  expect(drafts['1009']?.address).toBe('77 Park Way');
});

test('corrects a title that contradicts the bedrooms', () => {
  expect(drafts['1015']).toMatchObject({ title: '2 BR apartment 9 Birch Road', postalCode: '02114' });
});

test('merges a home that another source offers too, and an id that comes twice', () => {
  expect(merged).toEqual({ 12: '1012', 16: '1001' });
});

test('understands line breaks and quotes within a cell', () => {
  expect(drafts['1013']?.description).toBe('Two bedrooms\nover two floors, a quoted "line break" between');
});
