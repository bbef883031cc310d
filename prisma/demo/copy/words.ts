import type { FrontStyle } from '@/lib/domains/pictures/rules';
import type { Home } from '../home';
import type { Random } from '../random';

/** One sentence, or nothing where it would not be true or would not fit. */
export type Phrase = (home: Home, random: Random) => string | undefined | false;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
export const count = (value: number): string => NUMBERS[value] ?? String(value);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const thousands = (value: number): string => (value < 1000 ? String(value) : `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, '0')}`);
export const has = (home: Home, amenity: string): boolean => home.amenities.includes(amenity);
export const isFlat = (home: Home): boolean => home.propertyType === 'apartment' || home.propertyType === 'condo' || home.propertyType === 'co_op';
export const units = (home: Home): number =>
  home.listingType === 'rent'
    ? 1
    : home.propertyType === 'duplex'
      ? 2
      : home.propertyType === 'triplex'
        ? 3
        : home.propertyType === 'fourplex'
          ? 4
          : home.propertyType === 'multi_family'
            ? 5
            : 1;

/** `a` or `an`, by sound well enough for our words. */
export const article = (word: string): string => (/^(?:[aeiou](?!ne\b|ni))/i.test(word) || /^(?:8|11\b|18\b)/.test(word) ? 'an' : 'a');

/** `three bedrooms`; a studio has none to count. */
export const bedrooms = (beds: number): string => (beds === 1 ? 'one bedroom' : `${count(beds)} bedrooms`);

/** `two and a half baths`; quarters become `2.25 baths`. */
export function bathrooms(baths: number): string {
  if (baths === 1) return 'one bath';
  if (Number.isInteger(baths)) return `${count(baths)} baths`;
  return baths % 1 === 0.5 ? `${count(Math.floor(baths))} and a half baths` : `${baths} baths`;
}

/** `in the Mission District`, `on the Westside`, `in downtown Boise`, `in Ames`. */
export function inQuarter({ place }: Home): string {
  const quarter = place.neighborhood;
  if (!quarter) return `in ${place.city}`;
  if (quarter === 'Downtown') return `in downtown ${place.city}`;
  if (/^(West|East|North|South)side$/.test(quarter) || quarter === 'Bench') return `on the ${quarter}`;
  if (/^The /.test(quarter)) return `in the ${quarter.slice(4)}`;
  return /(District|Ward|End|Avenues)$|^(Railyard|Marigny|Bywater|Irish Channel|Museum|Crossroads|East Village|Upper|Short North)/.test(quarter)
    ? `in the ${quarter}`
    : `in ${quarter}`;
}

/** What people call it: `apartment`, `house`, `two-family house`. */
export function noun(home: Home): string {
  switch (home.propertyType) {
    case 'co_op':
      return 'co-op';
    case 'duplex':
      return home.listingType === 'rent' ? 'duplex home' : 'duplex';
    case 'multi_family':
      return 'five-unit building';
    case 'mobile_home':
      return 'manufactured home';
    case 'mixed_use':
      return 'mixed-use building';
    case 'apartment':
      return home.beds === 0 ? 'studio' : 'apartment';
    case 'condo':
      return home.beds === 0 ? 'studio condo' : home.style === 'loft' ? 'loft' : 'condo';
    case 'retail':
      return 'shop';
    default:
      return home.propertyType;
  }
}

const STYLES: Partial<Record<FrontStyle, string>> = {
  victorian: 'Victorian',
  craftsman: 'craftsman',
  tudor: 'Tudor',
  colonial: 'colonial',
  cape: 'Cape Cod',
  ranch: 'ranch',
  farmhouse: 'farmhouse-style',
  modern: 'modern',
  adobe: 'adobe',
  brick_row: 'brick',
  a_frame: 'A-frame',
  cabin: 'log',
};

/** A word for how it is built, the same as its picture shows; empty where the kind says it all. */
export const styleWord = (home: Home): string => (home.propertyType === 'room' ? '' : (STYLES[home.style] ?? ''));

/** `brick townhouse`, `ranch house`, `apartment`. */
export const styledNoun = (home: Home): string => [styleWord(home), noun(home)].filter(Boolean).join(' ');
