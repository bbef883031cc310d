import type { Home } from './home';
import type { Random } from './random';

type Rule = readonly [amenity: string, probability: (home: Home, grade: number) => number];

const flat = (home: Home) => ['apartment', 'condo', 'co_op'].includes(home.propertyType);
const built = (home: Home) => home.yearBuilt ?? 1980;
const city = (home: Home) => home.place.population > 150_000;

/** Every amenity of a dwelling with how likely it is; `grade` runs from 0 (plain) to 1 (high end). */
const DWELLING: readonly Rule[] = [
  ['parking', (home) => (flat(home) ? (city(home) ? 0.42 : 0.75) : 0.55)],
  ['garage', (home) => (flat(home) || home.propertyType === 'mobile_home' || home.propertyType === 'cabin' ? 0.06 : built(home) > 1948 ? 0.66 : 0.28)],
  ['dishwasher', (home, grade) => 0.35 + 0.35 * grade + (built(home) > 1998 ? 0.25 : 0)],
  ['washer dryer', (home, grade) => (flat(home) ? 0.18 + 0.45 * grade + (built(home) > 2000 ? 0.2 : 0) : 0.62)],
  ['air conditioning', (home) => (home.place.climate === 'warm' || home.place.climate === 'desert' ? 0.96 : built(home) > 1985 ? 0.7 : 0.34)],
  ['wood floors', (home) => (built(home) < 1950 ? 0.7 : 0.32)],
  ['fireplace', (home) => (flat(home) ? 0.07 : home.propertyType === 'cabin' ? 0.75 : home.place.climate === 'desert' ? 0.2 : 0.34)],
  ['balcony', (home, grade) => (flat(home) ? 0.25 + 0.25 * grade : 0.05)],
  ['patio', (home) => (flat(home) ? 0.1 : 0.36)],
  ['garden', (home) => (flat(home) || home.propertyType === 'mobile_home' ? 0.03 : 0.38)],
  ['storage', () => 0.24],
  ['elevator', (home, grade) => (flat(home) && city(home) ? 0.16 + 0.5 * grade : 0)],
  ['gym', (home, grade) => (flat(home) && built(home) > 1990 ? 0.25 + 0.45 * grade : 0)],
  ['pool', (home, grade) => (home.place.climate === 'warm' || home.place.climate === 'desert' ? (flat(home) ? 0.4 : 0.16 + 0.2 * grade) : flat(home) ? 0.07 : 0.02)],
  ['doorman', (home, grade) => (home.place.city === 'New York' && flat(home) ? 0.5 * grade : 0)],
  ['roof deck', (home, grade) => (flat(home) && city(home) ? 0.22 * grade : 0)],
  ['bike storage', (home) => (flat(home) && city(home) ? 0.3 : 0)],
  ['ev charging', (home, grade) => (built(home) > 2014 ? 0.2 + 0.2 * grade : 0.02)],
  ['wheelchair access', (home) => (built(home) > 1995 ? 0.12 : 0.02)],
  ['view', (_home, grade) => 0.05 + 0.12 * grade],
  ['furnished', (home) => (home.pricePeriod === 'night' ? 1 : home.propertyType === 'room' ? 0.5 : home.listingType === 'rent' ? 0.05 : 0)],
];

const BUSINESS: readonly Rule[] = [
  ['parking', (home) => (city(home) ? 0.5 : 0.85)],
  ['air conditioning', (home) => (home.propertyType === 'warehouse' ? 0.2 : 0.8)],
  ['storage', () => 0.4],
  ['wheelchair access', (home) => (built(home) > 1990 ? 0.8 : 0.3)],
  ['elevator', (home) => (home.propertyType === 'office' && city(home) ? 0.6 : 0)],
];

/** What the home has, in a fixed order, fitting its kind, age, climate and price level. */
export function amenitiesOf(random: Random, home: Home): string[] {
  if (home.propertyType === 'land') return [];
  const grade = Math.min(1, Math.max(0, (home.place.pricePerSquareFoot - 110) / 600 + 0.3 * random.next()));
  const rules = home.beds === null ? BUSINESS : DWELLING;
  const has: string[] = [];
  for (const [amenity, probability] of rules) if (random.next() < probability(home, grade)) has.push(amenity);
  return has;
}

/** Pets that may live there: most rentals say so, few sales do. */
export function petsOf(random: Random, home: Home): string[] | null {
  if (home.beds === null || home.propertyType === 'land') return null;
  if (home.listingType === 'sale')
    return ['condo', 'co_op'].includes(home.propertyType) && random.chance(0.4) ? random.pick([['cats', 'dogs'], ['cats', 'dogs'], ['cats'], []]) : null;
  return random.weighted<string[] | null>([
    [['cats', 'dogs'], 44],
    [['cats'], 18],
    [['dogs'], 6],
    [[], 18],
    [null, 14],
  ]);
}
