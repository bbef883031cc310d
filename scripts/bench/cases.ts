import type { Filters } from '@/lib/domains/listings/schema';

/** A stored listing from which a case takes its values, so that every search is for something that exists. */
export interface Sample {
  id: string;
  city: string;
  state: string;
  postal_code: string | null;
  price: number;
  beds: number | null;
  square_feet: number | null;
  year_built: number | null;
  listing_type: 'sale' | 'rent';
  property_type: NonNullable<Filters['property_type']>;
  latitude: number;
  longitude: number;
  updated_at: Date;
  word: string;
}

type Given = Partial<Filters>;

/** Every filter by itself, then the pairs that people and agents use. */
export const CASES: Readonly<Record<string, (sample: Sample, at: number) => Given>> = {
  none: () => ({}),
  city: ({ city }) => ({ city }),
  'city misspelt': ({ city }) => ({ city: misspelt(city) }),
  state: ({ state }) => ({ state }),
  postal_code: ({ postal_code }) => (postal_code ? { postal_code } : {}),
  country: () => ({ country: 'US' }),
  min_price: (_, at) => ({ min_price: [1500, 300_000, 900_000, 2_000_000][at % 4] as number }),
  max_price: (_, at) => ({ max_price: [900, 2000, 250_000, 800_000][at % 4] as number }),
  'price range': ({ price }) => ({ min_price: Math.round(price * 0.95), max_price: Math.round(price * 1.05) }),
  beds: (_, at) => ({ beds: 1 + (at % 6) }),
  max_beds: (_, at) => ({ max_beds: at % 4 }),
  baths: (_, at) => ({ baths: 1 + (at % 5) }),
  property_type: ({ property_type }) => ({ property_type }),
  listing_type: ({ listing_type }) => ({ listing_type }),
  status: (_, at) => ({ status: (['pending', 'closed', 'withdrawn', 'hold'] as const)[at % 4] as 'pending' }),
  updated_since: ({ updated_at }) => ({ updated_since: updated_at.toISOString() }),
  min_square_feet: (_, at) => ({ min_square_feet: 1000 * (1 + (at % 5)) }),
  max_square_feet: (_, at) => ({ max_square_feet: 500 * (1 + (at % 4)) }),
  min_year_built: (_, at) => ({ min_year_built: [1980, 2000, 2015, 2022][at % 4] as number }),
  max_year_built: (_, at) => ({ max_year_built: [1900, 1920, 1950, 1980][at % 4] as number }),
  amenities: (_, at) => ({ amenities: AMENITIES[at % AMENITIES.length] as string[] }),
  pets: (_, at) => ({ pets: [(['cats', 'dogs'] as const)[at % 2] as 'cats'] }),
  bbox: ({ latitude, longitude }, at) => ({ bbox: boxOf(latitude, longitude, [0.05, 0.5, 3, 20][at % 4] as number) }),
  near: ({ latitude, longitude }, at) => ({ near: `${latitude.toFixed(4)},${longitude.toFixed(4)}`, radius_miles: [2, 10, 50][at % 3] as number }),
  q: ({ word }) => ({ q: word }),
  'q common': (_, at) => ({ q: COMMON[at % COMMON.length] as string }),
  'listing_type + property_type': ({ listing_type, property_type }) => ({ listing_type, property_type }),
  'listing_type + beds': ({ listing_type }, at) => ({ listing_type, beds: 1 + (at % 6) }),
  'listing_type + price range': ({ listing_type, price }) => ({ listing_type, min_price: Math.round(price * 0.8), max_price: Math.round(price * 1.2) }),
  'city + listing_type': ({ city, listing_type }) => ({ city, listing_type }),
  'city + beds': ({ city }, at) => ({ city, beds: 1 + (at % 6) }),
  'city + max_price': ({ city, price }) => ({ city, max_price: price }),
  'city + property_type': ({ city, property_type }) => ({ city, property_type }),
  'city + amenities': ({ city }, at) => ({ city, amenities: AMENITIES[at % AMENITIES.length] as string[] }),
  'city + q': ({ city }, at) => ({ city, q: COMMON[at % COMMON.length] as string }),
  'city + state': ({ city, state }) => ({ city, state }),
  'state + beds': ({ state }, at) => ({ state, beds: 1 + (at % 6) }),
  'state + listing_type': ({ state, listing_type }) => ({ state, listing_type }),
  'state + property_type': ({ state, property_type }) => ({ state, property_type }),
  'state + max_price': ({ state, price }) => ({ state, max_price: price }),
  'beds + baths': (_, at) => ({ beds: 1 + (at % 6), baths: 1 + (at % 4) }),
  'beds + max_price': ({ price }, at) => ({ beds: 1 + (at % 6), max_price: price }),
  'beds + min_square_feet': (_, at) => ({ beds: 1 + (at % 6), min_square_feet: 1000 * (1 + (at % 5)) }),
  'property_type + beds': ({ property_type }, at) => ({ property_type, beds: 1 + (at % 6) }),
  'property_type + baths': ({ property_type }, at) => ({ property_type, baths: 1 + (at % 5) }),
  'property_type + min_square_feet': ({ property_type }, at) => ({ property_type, min_square_feet: 1000 * (1 + (at % 5)) }),
  'property_type + amenities': ({ property_type }, at) => ({ property_type, amenities: AMENITIES[at % AMENITIES.length] as string[] }),
  'listing_type + pets': ({ listing_type }) => ({ listing_type, pets: ['dogs'] }),
  'listing_type + min_year_built': ({ listing_type }) => ({ listing_type, min_year_built: 2015 }),
  'bbox + listing_type': ({ latitude, longitude, listing_type }, at) => ({ bbox: boxOf(latitude, longitude, [0.05, 0.5, 3][at % 3] as number), listing_type }),
  'bbox + beds': ({ latitude, longitude }, at) => ({ bbox: boxOf(latitude, longitude, [0.05, 0.5, 3][at % 3] as number), beds: 1 + (at % 6) }),
  'q + listing_type': ({ listing_type }, at) => ({ q: COMMON[at % COMMON.length] as string, listing_type }),
  'q + max_price': ({ price }, at) => ({ q: COMMON[at % COMMON.length] as string, max_price: price }),
};

const AMENITIES = [['parking'], ['pool'], ['dishwasher', 'gym'], ['wheelchair access'], ['elevator'], ['doorman']];
const COMMON = ['kitchen', 'pool', 'renovated kitchen', 'downtown loft', 'quiet street', 'mountain views', 'near transit', 'house with garden'];

const boxOf = (latitude: number, longitude: number, width: number): string =>
  [longitude - width / 2, latitude - width / 2, longitude + width / 2, latitude + width / 2].map((degrees) => degrees.toFixed(4)).join(',');

/** One letter too few, in the middle. */
const misspelt = (name: string): string => name.slice(0, Math.ceil(name.length / 2)) + name.slice(Math.ceil(name.length / 2) + 1);
