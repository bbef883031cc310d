import type { Filters, PropertyType } from './schema';
import type { SqlParameters } from './sql-parameters';
import { bands, LAST_BAND, sizeBand } from './walks';

/** The keys that the SQL function listing_facets writes; one index finds any of them together with words. */
const FACETS = 'listing_facets(i.*)';

/** A condition over `listing_index i` that the index of facets answers. */
type FacetCondition = (params: SqlParameters) => string;

/** A condition that one index answers together with others, and the filters that it is for; unless exact, they remain necessary. */
export interface Facet {
  filters: Partial<Filters>;
  isExact: boolean;
  condition: FacetCondition;
}

/** The facets of a search. */
export function facetsOf(filters: Filters): Facet[] {
  const { amenities, property_type, beds, max_beds, baths, max_baths, min_square_feet, max_square_feet, pets } = filters;
  const facets: Facet[] = [
    { filters: { amenities }, isExact: true, condition: (params) => `${FACETS} @> search_keys(${params.add(amenities, 'text[]')})` },
    { filters: { property_type }, isExact: true, condition: has([`K:${property_type}`]) },
    { filters: { beds, max_beds }, isExact: false, condition: inBands('B', beds, max_beds, (value) => Math.min(value, LAST_BAND.beds), LAST_BAND.beds) },
    { filters: { baths, max_baths }, isExact: false, condition: inBands('W', baths, max_baths, (value) => Math.min(Math.floor(value), LAST_BAND.baths), LAST_BAND.baths) },
    { filters: { min_square_feet, max_square_feet }, isExact: false, condition: inBands('S', min_square_feet, max_square_feet, sizeBand, LAST_BAND.size) },
    { filters: { pets }, isExact: true, condition: has([...new Set(pets)].map((pet) => `D:${pet}`)) },
  ];
  return facets.filter((facet) => Object.values(facet.filters).some((value) => value !== undefined));
}

/** Prices from `from` to `to` and a little more, with the kind of home in the same key if one is given: kinds alone are in half the table. */
export const priceFacet = (property_type: PropertyType | undefined, from: number, to: number): Facet => ({
  filters: { property_type },
  isExact: true,
  condition: any(keys(property_type === undefined ? 'P:' : `KP:${property_type} `, priceBand(from), priceBand(to))),
});

/** Changed from `from` to `to`, in milliseconds, and a little before and after. */
export const weekFacet = (from: number, to: number): Facet => ({ filters: {}, isExact: true, condition: any(keys('U:', weekBand(from), weekBand(to))) });

/** Keys of the price bands that lie within the limits as a whole, and the ranges of prices at their edges that do not. */
export function priceBandsWithin(from: number, to: number): { bands: string[]; edges: [number, number][] } {
  const whole = Array.from({ length: priceBand(to) - priceBand(from) + 1 }, (_, at) => priceBand(from) + at).filter(
    (band) => lowest(band) >= from && lowest(band + 1) - 1 <= to && band % 20 > 1,
  );
  const [first, last] = [whole[0], whole.at(-1)];
  if (first === undefined || last === undefined) return { bands: [], edges: [[from, to]] };
  const edges: [number, number][] = [
    [from, lowest(first) - 1],
    [lowest(last + 1), to],
  ];
  return { bands: whole.map((band) => `P:${band}`), edges: edges.filter(([low, high]) => low <= high) };
}

/** The lowest price of a band; the bands of a number of digits go from 2 to 19, and 20 is the first of the next. */
function lowest(band: number): number {
  const [digits, half] = [Math.floor(band / 20), band % 20];
  return half < 2 ? 10 ** (digits - 1) : Math.ceil(half * 5 * 10 ** (digits - 2));
}

/** Digits and half of the leading digit, as the SQL function price_band has it. */
const priceBand = (price: number): number => String(price).length * 20 + Math.floor(Number(`${price}0`.slice(0, 2)) / 5);
const weekBand = (time: number): number => Math.floor(time / 604_800_000);

function inBands(name: string, from: number | undefined, to: number | undefined, bandOf: (value: number) => number, last: number): FacetCondition {
  return any(bands(from, to, bandOf, last).map((band) => `${name}:${band}`));
}

const keys = (name: string, first: number, last: number): string[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => `${name}${first + at}`);
const has =
  (wanted: string[]): FacetCondition =>
  (params) =>
    `${FACETS} @> ${params.add(wanted, 'text[]')}`;
const any =
  (wanted: string[]): FacetCondition =>
  (params) =>
    `${FACETS} && ${params.add(wanted, 'text[]')}`;
