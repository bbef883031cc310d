import type { Place } from './places/place';
import type { Random } from './random';

const NAMES = [
  'Maple',
  'Oak',
  'Cedar',
  'Elm',
  'Walnut',
  'Chestnut',
  'Willow',
  'Sycamore',
  'Magnolia',
  'Juniper',
  'Birch',
  'Hawthorne',
  'Laurel',
  'Spruce',
  'Poplar',
  'Linden',
  'Hickory',
  'Locust',
  'Washington',
  'Jefferson',
  'Lincoln',
  'Madison',
  'Franklin',
  'Jackson',
  'Monroe',
  'Harrison',
  'Grant',
  'Garfield',
  'Cleveland',
  'Adams',
  'Douglass',
  'Tubman',
  'King',
  'Chavez',
  'Park',
  'Prospect',
  'Highland',
  'Summit',
  'Hillside',
  'Ridge',
  'Valley',
  'River',
  'Lake',
  'Spring',
  'Brook',
  'Meadow',
  'Orchard',
  'Garden',
  'Mill',
  'Canal',
  'Harbor',
  'Bridge',
  'Chapel',
  'School',
  'College',
  'Market',
  'Commerce',
  'Union',
  'Liberty',
  'Center',
  'Main',
  'State',
  'Court',
  'Pearl',
  'Water',
  'Front',
  'High',
  'Division',
  'Railroad',
  'Depot',
  'Clinton',
  'Marshall',
  'Sherman',
  'Hamilton',
  'Morgan',
  'Webster',
  'Clark',
  'Lewis',
  'Fremont',
  'Delaware',
  'Ohio',
  'Montana',
  'Sonoma',
  'Alder',
  'Aspen',
  'Sage',
  'Heron',
  'Finch',
] as const;
const SUFFIXES = [
  ['Street', 34],
  ['Avenue', 28],
  ['Road', 10],
  ['Drive', 9],
  ['Lane', 6],
  ['Court', 4],
  ['Place', 5],
  ['Way', 3],
  ['Terrace', 2],
  ['Boulevard', 3],
] as const;
const DIRECTIONS = ['N', 'S', 'E', 'W'] as const;
const FLATS = new Set(['apartment', 'condo', 'co_op']);

/** House number and street, and a unit where the home is part of a building: `1412 N Maple Street, Unit 3B`. */
export function streetAddress(random: Random, place: Place, propertyType: string): string {
  const big = place.population > 80_000;
  const numbered = random.chance(big ? 0.24 : 0.14);
  const name = numbered ? ordinal(random.int(2, big ? 64 : 18)) : random.pick(NAMES);
  const direction = random.chance(0.22) ? `${random.pick(DIRECTIONS)} ` : '';
  const suffix = numbered ? random.pick(['Street', 'Avenue'] as const) : random.weighted(SUFFIXES);
  const number = random.int(1, big ? 48 : 22) * 100 + random.int(1, 49) * 2 - random.int(0, 1);
  return `${number} ${direction}${name} ${suffix}${unit(random, propertyType)}`;
}

function unit(random: Random, propertyType: string): string {
  if (propertyType === 'office') return `, Suite ${random.int(1, 9) * 100 + random.int(0, 4) * 10}`;
  if (propertyType === 'mobile_home') return random.chance(0.5) ? `, Lot ${random.int(2, 90)}` : '';
  if (!FLATS.has(propertyType)) return '';
  const label = propertyType === 'apartment' ? 'Apt' : 'Unit';
  return random.chance(0.5) ? `, ${label} ${random.int(1, 6)}${random.pick(['A', 'B', 'C', 'D'])}` : `, ${label} ${random.int(1, 9) * 100 + random.int(1, 16)}`;
}

function ordinal(value: number): string {
  const tens = value % 100;
  const last = value % 10;
  if (tens >= 11 && tens <= 13) return `${value}th`;
  return `${value}${last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
}
