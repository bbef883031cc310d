import fc from 'fast-check';
import type { GivenFilters } from '@/lib/domains/listings/schema-interpretation';
import { AMENITY_PHRASES } from '@/lib/domains/listings/sentences/features';
import { CITIES } from './places';

/** A phrase and the filters that it must be read as. */
interface Part {
  text: string;
  filters: GivenFilters;
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const part = (text: string, filters: GivenFilters): Part => ({ text, filters });
const grouped = (value: number) => value.toLocaleString('en-US');

const beds = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 3 }), pick('bed', 'beds', 'br', 'bedroom', 'bedrooms', 'bd'))
  .chain(([low, more, unit]) =>
    pick(
      part(`${low} ${unit}`, { beds: low }),
      part(`${low}+ ${unit}`, { beds: low }),
      part(`${NUMBERS[low]} ${unit}`, { beds: low }),
      part(`at least ${low} ${unit}`, { beds: low }),
      part(`${low} ${unit} or more`, { beds: low }),
      part(`more than ${low} ${unit}`, { beds: low + 1 }),
      part(`up to ${low} ${unit}`, { max_beds: low }),
      part(`fewer than ${low} ${unit}`, { max_beds: low - 1 }),
      part(`exactly ${low} ${unit}`, { beds: low, max_beds: low }),
      part(`${low}-${low + more} ${unit}`, { beds: low, max_beds: low + more }),
      part(`between ${low} and ${low + more} ${unit}`, { beds: low, max_beds: low + more }),
    ),
  );
const studio = pick(part('studio', { max_beds: 0 }), part('a studio', { max_beds: 0 }));

const baths = fc
  .tuple(fc.integer({ min: 2, max: 10 }), pick('bath', 'baths', 'ba', 'bathrooms'))
  .chain(([halves, unit]) =>
    pick(
      part(`${halves / 2} ${unit}`, { baths: halves / 2 }),
      part(`${halves / 2}+ ${unit}`, { baths: halves / 2 }),
      part(`min ${halves / 2} ${unit}`, { baths: halves / 2 }),
      part(`at most ${halves / 2} ${unit}`, { max_baths: halves / 2 }),
    ),
  );

const size = fc.tuple(fc.integer({ min: 3, max: 40 }), fc.integer({ min: 0, max: 20 }), pick('sq ft', 'sqft', 'square feet', 'sf')).chain(([hundreds, more, unit]) => {
  const [low, high] = [hundreds * 100, (hundreds + more) * 100];
  return pick(
    part(`${grouped(low)} ${unit}`, { min_square_feet: low }),
    part(`at least ${low} ${unit}`, { min_square_feet: low }),
    part(`under ${low} ${unit}`, { max_square_feet: low }),
    part(`${low} to ${high} ${unit}`, { min_square_feet: low, max_square_feet: high }),
    part(`${hundreds * 10} m2`, { min_square_feet: Math.round(hundreds * 10 * 10.76391) }),
  );
});

const years = fc
  .tuple(fc.integer({ min: 1900, max: 2020 }), fc.integer({ min: 0, max: 20 }))
  .chain(([year, more]) =>
    pick(
      part(`built after ${year}`, { min_year_built: year }),
      part(`built ${year} or newer`, { min_year_built: year }),
      part(`built before ${year}`, { max_year_built: year }),
      part(`newer than ${year}`, { min_year_built: year }),
      part(`built in ${year}`, { min_year_built: year, max_year_built: year }),
      part(`built between ${year} and ${year + more}`, { min_year_built: year, max_year_built: year + more }),
    ),
  );

const rentPrice = fc.tuple(fc.integer({ min: 5, max: 90 }), fc.integer({ min: 1, max: 50 })).chain(([hundreds, more]) => {
  const [low, high] = [hundreds * 100, (hundreds + more) * 100];
  const rent = { listing_type: 'rent' } as const;
  return pick(
    part(`under ${low}`, { max_price: low, ...rent }),
    part(`under $${grouped(low)}`, { max_price: low, ...rent }),
    part(`$${low} max`, { max_price: low, ...rent }),
    part(`max ${low / 1000}k`, { max_price: low, ...rent }),
    part(`budget of ${low}`, { max_price: low, ...rent }),
    part(`over $${low}`, { min_price: low, ...rent }),
    part(`$${grouped(low)}-$${grouped(high)}`, { min_price: low, max_price: high, ...rent }),
    part(`between ${low} and ${high} dollars`, { min_price: low, max_price: high, ...rent }),
    part(`${low} - ${high}/mo`, { min_price: low, max_price: high, price_period: 'month', ...rent }),
    part(`up to ${low} per month`, { max_price: low, price_period: 'month', ...rent }),
    part(`$${low} a week`, { max_price: low, price_period: 'week', ...rent }),
  );
});

const salePrice = fc.tuple(fc.integer({ min: 10, max: 190 }), fc.integer({ min: 1, max: 100 })).chain(([steps, more]) => {
  const [low, high] = [steps * 5000, (steps + more) * 5000];
  const sale = { listing_type: 'sale' } as const;
  return pick(
    part(`under ${low / 1000}k`, { max_price: low, ...sale }),
    part(`$${low / 1e6} million or less`, { max_price: low, ...sale }),
    part(`no more than ${grouped(low)}`, { max_price: low, ...sale }),
    part(`from ${low / 1000}k to ${high / 1000}k`, { min_price: low, max_price: high, ...sale }),
    part(`between ${low / 1000} and ${high / 1000}k`, { min_price: low, max_price: high, ...sale }),
    part('under half a million', { max_price: 500_000, ...sale }),
    part('at most two hundred thousand', { max_price: 200_000, ...sale }),
  );
});

const kind = pick(
  part('apartment', { property_type: 'apartment' }),
  part('houses', { property_type: 'house' }),
  part('single family home', { property_type: 'house' }),
  part('a condo', { property_type: 'condo' }),
  part('townhomes', { property_type: 'townhouse' }),
  part('multi-family', { property_type: 'multi_family' }),
  part('mobile home', { property_type: 'mobile_home' }),
);

const place = fc
  .constantFrom(...CITIES.filter(([, , , country]) => country === undefined))
  .chain(([city, state]) =>
    pick(
      ...[`in ${city}, ${state}`, `in ${city} ${state}`, `near ${city.toLowerCase()}, ${state.toLowerCase()}`, `in ${city.toUpperCase()}, ${state}`].map((text) =>
        part(text, { city, state }),
      ),
    ),
  );
const code = fc.integer({ min: 10_000, max: 99_950 }).map((digits) => part(`near ${digits}`, { postal_code: String(digits) }));

const pets = pick(
  part('pet friendly', { pets: ['cats', 'dogs'] }),
  part('cats ok', { pets: ['cats'] }),
  part('with a dog', { pets: ['dogs'] }),
  part('dogs and cats allowed', { pets: ['cats', 'dogs'] }),
);

const amenities = fc
  .subarray(
    Object.keys(AMENITY_PHRASES).filter((name) => !['washer', 'dryer'].includes(name)),
    { minLength: 1, maxLength: 4 },
  )
  .map((names) => part(`with ${names.join(', ').replace(/, ([^,]+)$/, ' and a $1')}`, { amenities: names }));

/** Sentences of any of these parts in any order, with the filters that they are made from. */
export const sentence: fc.Arbitrary<Part> = fc
  .tuple(
    ...[fc.oneof(beds, studio), baths, size, years, fc.oneof(rentPrice, salePrice), kind, fc.oneof(place, code), pets, amenities].map((one) =>
      fc.option(one as fc.Arbitrary<Part>, { nil: undefined, freq: 2 }),
    ),
  )
  .chain((parts) =>
    fc.tuple(
      fc.shuffledSubarray(
        parts.filter((one) => one !== undefined),
        { minLength: Math.min(1, parts.filter(Boolean).length) },
      ),
      pick(', ', ' ', '; '),
    ),
  )
  .map(([parts, separator]) => ({ text: parts.map(({ text }) => text).join(separator), filters: Object.assign({}, ...parts.map(({ filters }) => filters)) as GivenFilters }));
