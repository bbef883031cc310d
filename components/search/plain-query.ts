import { squareFeetOf } from '@/components/format/area-filter';

/**
 * A form's fields as the address of a search: without empty ones, `$1,800` as 1800, square meters as square feet, and the values of a list
 * in one parameter.
 */
export function plainQuery(given: URLSearchParams): URLSearchParams {
  const plain = new URLSearchParams();
  for (const [name, text] of given) {
    if (text.trim() === '') continue;
    const [known, value] = inSquareFeet(name, plainNumber(name, text));
    if (LISTS.includes(known) && plain.has(known)) plain.set(known, `${plain.get(known)},${value}`);
    else plain.append(known, value);
  }
  // A distance says nothing without a place.
  if (!plain.has('near')) plain.delete('radius_miles');
  return plain;
}

const LISTS = ['amenities', 'pets'];

/** In the fields where people write so. */
const plainNumber = (name: string, value: string): string =>
  /_(price|square_feet|square_meters)$/.test(name) && /^[\p{Sc}\s]*\d{1,3}([,\s]?\d{3})*[\p{Sc}\s]*$/u.test(value) ? value.replaceAll(/[\p{Sc},\s]/gu, '') : value.trim();

const inSquareFeet = (name: string, value: string): [string, string] =>
  name === 'min_square_meters' || name === 'max_square_meters'
    ? [name.replace('meters', 'feet'), squareFeetOf(value, name === 'min_square_meters' ? 'min' : 'max')]
    : [name, value];
