import type { Home } from '../home';
import type { Random } from '../random';
import { article, capital, count, has, inQuarter, isFlat, noun, styledNoun, thousands, units } from './words';

/** A headline of at most 90 characters that says only what the facts say. */
export function titleOf(home: Home, random: Random, street: string): string {
  const { propertyType } = home;
  if (propertyType === 'land') return landTitle(home, random);
  if (propertyType === 'office' || propertyType === 'retail' || propertyType === 'warehouse' || propertyType === 'mixed_use') return businessTitle(home, random, street);
  if (propertyType === 'room')
    return `${random.pick(['Private room', 'Sunlit room', 'Room in a shared home', 'Quiet room', 'Room with a desk'].slice(0, has(home, 'furnished') ? 5 : 4))} ${inQuarter(home)}`;
  if (units(home) > 1)
    return `${random.pick(['', 'Well-kept ', 'Solid ', 'Tidy '])}${noun(home)} ${random.pick([inQuarter(home), `on ${street}`])}`.replace(/^./, (first) => first.toUpperCase());
  const beds = bedsWord(home);
  const feature = random.chance(0.55) ? featureOf(home, random) : undefined;
  const adjective = adjectiveOf(home, random);
  const thing = styledNoun(home);
  const where = inQuarter(home);
  switch (random.int(0, 5)) {
    case 0:
      return feature ? `${capital(adjective)} ${thing} with ${feature} ${where}` : `${capital(adjective)} ${thing} ${where}`;
    case 1:
      return feature ? `${beds}${thing} with ${feature}`.replace(/^./, upper) : `${beds}${thing} ${where}`.replace(/^./, upper);
    case 2:
      return `${beds}${thing} on ${street}`.replace(/^./, upper);
    case 3:
      return feature ? `${capital(thing)} ${where}, with ${feature}` : `${capital(adjective)} ${beds}${noun(home)} ${where}`;
    case 4:
      return `${capital(adjective)} ${beds}${noun(home)} ${where}`;
    default:
      return feature
        ? `${capital(feature)} and ${beds ? `${count(home.beds ?? 0)} bedroom${home.beds === 1 ? '' : 's'}` : 'one bright room'} ${where}`
        : `${capital(adjective)} ${thing} on ${street}`;
  }
}

const upper = (first: string): string => first.toUpperCase();
const bedsWord = (home: Home): string => (home.beds ? `${count(home.beds)}-bedroom ` : '');

function adjectiveOf(home: Home, random: Random): string {
  const fitting = ['sunny', 'bright', 'comfortable', 'airy', 'welcoming', 'calm', 'neat', 'charming', 'light-filled'];
  const year = home.yearBuilt ?? 1980;
  if (year >= 2019) fitting.push('nearly new', 'nearly new', 'recently built');
  if (year < 1945) fitting.push('classic', 'character-filled', 'prewar', 'well-loved');
  if (year >= 1945 && year < 1970) fitting.push('midcentury', 'solid');
  if ((home.squareFeet ?? 0) > (isFlat(home) ? 1250 : 2500)) fitting.push('spacious', 'roomy', 'generous');
  if ((home.squareFeet ?? 9999) < (isFlat(home) ? 560 : 1000)) fitting.push('compact', 'cozy', 'well-planned');
  if (has(home, 'furnished')) fitting.push('furnished', 'move-in-ready');
  return random.pick(fitting);
}

const FEATURES: Readonly<Record<string, readonly string[]>> = {
  garden: ['a garden', 'a planted garden', 'its own garden'],
  patio: ['a patio', 'a shaded patio'],
  balcony: ['a balcony', 'a private balcony'],
  fireplace: ['a fireplace', 'a working fireplace'],
  garage: ['a garage', 'an attached garage'],
  'wood floors': ['wood floors', 'original wood floors'],
  pool: ['a pool'],
  view: ['a view', 'an open view'],
  'roof deck': ['a roof deck'],
  'ev charging': ['EV charging'],
  'washer dryer': ['laundry at home', 'a washer and dryer'],
  elevator: ['an elevator'],
};

/** Something it has, in words; undefined if nothing is worth a headline. */
export function featureOf(home: Home, random: Random): string | undefined {
  const named = home.amenities.filter((amenity) => amenity in FEATURES);
  if (named.length === 0) return undefined;
  const amenity = random.pick(named);
  const words = FEATURES[amenity] as readonly string[];
  if (amenity === 'wood floors' && (home.yearBuilt ?? 2000) > 1955) return 'wood floors';
  if (amenity === 'pool' && isFlat(home)) return 'a shared pool';
  if (amenity === 'garage' && (isFlat(home) || (home.yearBuilt ?? 0) < 1950)) return 'a garage';
  return random.pick(words);
}

function landTitle(home: Home, random: Random): string {
  const lot = home.lotSquareFeet ?? 0;
  const size = lot >= 43_560 ? `${(lot / 43_560).toFixed(1)} acres` : `${thousands(lot)} sq ft`;
  return random.pick([`${size} ${inQuarter(home)}`, `Lot of ${size} in ${home.place.city}`, `Building lot ${inQuarter(home)}`, `Open land ${inQuarter(home)}, ${size}`]);
}

function businessTitle(home: Home, random: Random, street: string): string {
  const name = noun(home);
  const size = `${thousands(home.squareFeet ?? 0)} sq ft`;
  return random.pick([
    `${capital(name)} on ${street}`,
    `${capital(name)} of ${size} ${inQuarter(home)}`,
    `${capital(article(name))} bright ${name} ${inQuarter(home)}`.replace(/^An /, 'A '),
  ]);
}
