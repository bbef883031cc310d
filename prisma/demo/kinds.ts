import type { PropertyType } from '@/lib/domains/listings/schema';
import type { Place } from './places/place';

type Kinds = readonly (readonly [PropertyType, number])[];

/** Which kinds of property are offered at a place, each with how often. */
export function kindsAt(place: Place, listingType: 'sale' | 'rent'): Kinds {
  if (place.city === 'New York') return listingType === 'rent' ? NEW_YORK_RENTED : NEW_YORK_SOLD;
  if (place.population < 25_000) return listingType === 'rent' ? RENTED_SMALL : SOLD_SMALL;
  return listingType === 'rent' ? RENTED : SOLD;
}

const RENTED: Kinds = [
  ['apartment', 56],
  ['house', 17],
  ['townhouse', 9],
  ['condo', 8],
  ['duplex', 5],
  ['room', 3],
  ['office', 1],
];
const SOLD: Kinds = [
  ['house', 52],
  ['condo', 17],
  ['townhouse', 14],
  ['duplex', 3],
  ['triplex', 1],
  ['fourplex', 1],
  ['multi_family', 2],
  ['land', 3],
  ['mixed_use', 1],
  ['office', 1],
  ['retail', 1],
  ['warehouse', 0.6],
];
const RENTED_SMALL: Kinds = [
  ['house', 40],
  ['apartment', 32],
  ['duplex', 9],
  ['townhouse', 5],
  ['mobile_home', 6],
  ['cabin', 4],
  ['room', 2],
  ['retail', 1],
];
const SOLD_SMALL: Kinds = [
  ['house', 66],
  ['land', 10],
  ['mobile_home', 7],
  ['townhouse', 5],
  ['cabin', 5],
  ['condo', 3],
  ['duplex', 3],
  ['multi_family', 1],
  ['warehouse', 1],
  ['retail', 1],
];
const NEW_YORK_SOLD: Kinds = [
  ['co_op', 45],
  ['condo', 38],
  ['townhouse', 8],
  ['multi_family', 5],
  ['mixed_use', 2],
  ['retail', 1],
];
const NEW_YORK_RENTED: Kinds = [
  ['apartment', 78],
  ['condo', 9],
  ['co_op', 3],
  ['room', 6],
  ['townhouse', 3],
  ['office', 1],
];
