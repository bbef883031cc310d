import fc from 'fast-check';
import type { Filters, Sort } from '@/lib/domains/listings/schema';
import type { Home } from './many';

const CITIES = [
  { city: 'Austin', state: 'TX', country: 'US', latitude: 30.27, longitude: -97.74 },
  { city: 'Dallas', state: 'TX', country: 'US', latitude: 32.78, longitude: -96.8 },
  { city: 'Portland', state: 'OR', country: 'US', latitude: 45.52, longitude: -122.68 },
  { city: 'Portland', state: 'ME', country: 'US', latitude: 43.66, longitude: -70.26 },
  { city: 'Málaga', state: 'Andalucía', country: 'ES', latitude: 36.72, longitude: -4.42 },
  { city: 'Suva', state: 'Central', country: 'FJ', latitude: -18.14, longitude: 178.44 },
] as const;
const WORDS = ['loft', 'garden', 'river', 'brick', 'tower', 'cellar', 'porch'];
const AMENITIES = ['Parking', 'Pool', 'Washer Dryer', 'Sauna'];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 6 });
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));

/** Few different values, so that ties and exact hits of limits are common. */
const home: fc.Arbitrary<Omit<Home, 'id'>> = fc
  .record({
    place: fc.constantFrom(...CITIES),
    near: fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })),
    located: fc.boolean(),
    status: fc.constantFrom('active', 'active', 'active', 'active', 'active', 'active', 'pending', 'closed', 'draft', 'withdrawn'),
    listingType: fc.constantFrom('sale', 'rent'),
    propertyType: fc.constantFrom('apartment', 'condo', 'house', 'land'),
    title: words,
    description: words,
    price: fc.integer({ min: 1, max: 40 }).map((step) => step * 500),
    pricePeriod: maybe(fc.constantFrom('month', 'night')),
    updatedAt: fc.integer({ min: 0, max: 300 }).map((step) => new Date(Date.UTC(2026, 0, 1) + step * 3_600_000)),
    neighborhood: maybe(fc.constantFrom('Montrose', 'Barrio Húmedo', 'Zilker')),
    postalCode: maybe(fc.constantFrom('78701', '75201', 'sw1a 1aa')),
    beds: maybe(fc.integer({ min: 0, max: 8 })),
    baths: maybe(fc.integer({ min: 2, max: 30 }).map((quarters) => quarters / 4)),
    squareFeet: maybe(fc.constantFrom(300, 499, 500, 501, 750, 1499, 1500, 1501, 2999, 3000, 7500, 9000)),
    yearBuilt: maybe(fc.constantFrom(1890, 1950, 1999, 2000, 2024)),
    amenities: fc.subarray(AMENITIES),
    petsAllowed: fc.subarray(['cats', 'dogs'] as const) as fc.Arbitrary<('cats' | 'dogs')[]>,
    petsKnown: fc.boolean(),
  })
  .map(({ place, near, located, ...rest }) => ({
    ...(rest as Omit<Home, 'id'>),
    city: place.city,
    state: place.state,
    country: place.country,
    latitude: located ? place.latitude + near[0] / 50 : null,
    longitude: located ? wrapped(place.longitude + near[1] / 10) : null,
  }));

const wrapped = (longitude: number) => (longitude > 180 ? longitude - 360 : longitude);

/** `count` homes, the same ones for the same seed. */
export const sampleHomes = (count: number, seed: number): Home[] =>
  fc.sample(home, { numRuns: count, seed }).map((each, at) => ({ ...each, id: `lst_${((at * 7919) % 1_000_003).toString(36).padStart(6, '0')}` }));

const point = fc
  .constantFrom(...CITIES)
  .chain((place) => fc.record({ latitude: fc.constant(place.latitude), longitude: fc.constant(place.longitude), wide: fc.constantFrom(0.11, 0.53, 3.3) }));
const range = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 3 });

/** Searches whose limits come in the right order. */
export const search: fc.Arbitrary<{ filters: Filters; sort: Sort; limit: number }> = fc
  .record(
    {
      city: fc.constantFrom('austin', 'PORTLAND', 'malaga', 'Suva'),
      neighborhood: fc.constantFrom('montrose', 'Barrio humedo', 'ZILKER'),
      state: fc.constantFrom('tx', 'Oregon', 'andalucía'),
      country: fc.constantFrom('us', 'ES'),
      postal_code: fc.constantFrom('78701', 'SW1A 1AA'),
      min_price: fc.constantFrom(0, 5000, 9500),
      max_price: fc.constantFrom(10_000, 15_000),
      beds: fc.constantFrom(0, 1, 3, 7),
      max_beds: fc.constantFrom(7, 8),
      baths: fc.constantFrom(1, 1.75, 2),
      max_baths: fc.constantFrom(2, 3.5, 7),
      property_type: fc.constantFrom('apartment', 'house', 'land') as fc.Arbitrary<Filters['property_type']>,
      listing_type: fc.constantFrom('sale', 'rent') as fc.Arbitrary<Filters['listing_type']>,
      price_period: fc.constantFrom('month', 'night', 'week') as fc.Arbitrary<Filters['price_period']>,
      updated_since: fc.constantFrom('2026-01-05T00:00:00Z', '2026-01-10T06:00:00+02:00'),
      min_square_feet: fc.constantFrom(0, 500, 1500),
      max_square_feet: fc.constantFrom(1500, 3000, 8000),
      min_year_built: fc.constantFrom(1900, 1999),
      max_year_built: fc.constantFrom(2000, 2024),
      amenities: fc.subarray(['parking', 'POOL', 'washer dryer'], { minLength: 1 }),
      pets: fc.subarray(['cats', 'dogs'], { minLength: 1 }) as fc.Arbitrary<Filters['pets']>,
      bbox: point.map(({ latitude, longitude, wide }) => [longitude - wide, latitude - wide, wrapped(longitude + wide), latitude + wide].map((v) => v.toFixed(3)).join(',')),
      near: point.map(({ latitude, longitude }) => `${latitude},${longitude}`),
      polygon: point
        .filter(({ longitude }) => longitude < 170)
        .map(({ latitude, longitude, wide }) =>
          [
            [-wide, -wide],
            [-wide / 3, wide],
            [wide, wide / 2],
          ]
            .map(([up, right]) => `${(latitude + (up ?? 0)).toFixed(3)},${(longitude + (right ?? 0) / 2).toFixed(3)}`)
            .join(' '),
        ),
      q: fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom('lofts', 'river -porch', 'tower or cellar', '"brick garden"', 'austin loft')),
      status: fc.constantFrom('active', 'active', 'pending', 'hold') as fc.Arbitrary<Filters['status']>,
    },
    { requiredKeys: [] },
  )
  .chain((all) =>
    fc.record({
      kept: fc.subarray(Object.keys(all), { maxLength: Math.min(4, Object.keys(all).length) }),
      sort: fc.constantFrom<Sort>('newest', 'price_asc', 'price_desc', 'relevance'),
      limit: fc.integer({ min: 1, max: 60 }),
      radius: range(fc.constantFrom(3, 40, 300)),
      all: fc.constant(all),
    }),
  )
  .map(({ all, kept, sort, limit, radius }) => {
    const filters = { status: 'active', ...Object.fromEntries(kept.map((name) => [name, all[name as keyof typeof all]])) } as Filters;
    if (filters.near !== undefined && radius !== undefined) filters.radius_miles = radius;
    return { filters, sort: sort === 'relevance' && filters.q === undefined ? 'newest' : sort, limit };
  });
