import type { PropertyType } from '@/lib/domains/listings/schema';
import { type FrontStyle, frontStyle } from '@/lib/domains/pictures/rules';
import { amenitiesOf, petsOf } from './amenities';
import { kindsAt } from './kinds';
import type { Place } from './places/place';
import type { Random } from './random';

/** Everything the copy may speak of. What is not here is not said. */
export interface Home {
  place: Place;
  propertyType: PropertyType;
  listingType: 'sale' | 'rent';
  pricePeriod: 'month' | 'night' | null;
  beds: number | null;
  baths: number | null;
  squareFeet: number | null;
  lotSquareFeet: number | null;
  yearBuilt: number | null;
  floors: number | null;
  amenities: string[];
  /** Null is "not stated". */
  pets: string[] | null;
  style: FrontStyle;
}

const BUSINESS = new Set<PropertyType>(['office', 'retail', 'warehouse', 'land']);
const FLAT = new Set<PropertyType>(['apartment', 'condo', 'co_op']);
const SEVERAL: Partial<Record<PropertyType, number>> = { duplex: 2, triplex: 3, fourplex: 4, multi_family: 5 };

/** The facts of one home at `place`: kind, size, age and what it has, each fitting the others. */
export function homeAt(random: Random, place: Place, id: string): Home {
  const listingType = random.chance(0.47) ? 'rent' : 'sale';
  const propertyType = random.weighted(kindsAt(place, listingType));
  const yearBuilt = propertyType === 'land' ? null : yearOf(random, place, propertyType);
  const whole = listingType === 'sale' ? (SEVERAL[propertyType] ?? 1) : 1;
  const beds = BUSINESS.has(propertyType) ? null : bedsOf(random, propertyType) * whole;
  const squareFeet = sizeOf(random, propertyType, beds, whole);
  const nightly = listingType === 'rent' && (propertyType === 'cabin' || propertyType === 'condo') && random.chance(propertyType === 'cabin' ? 0.6 : 0.15);
  const home: Home = {
    place,
    propertyType,
    listingType,
    pricePeriod: listingType === 'sale' ? null : nightly ? 'night' : 'month',
    beds,
    baths: bathsOf(random, propertyType, beds, squareFeet, whole),
    squareFeet,
    lotSquareFeet: lotOf(random, place, propertyType, squareFeet),
    yearBuilt,
    floors: floorsOf(random, propertyType, squareFeet, yearBuilt),
    amenities: [],
    pets: null,
    style: 'ranch',
  };
  home.amenities = amenitiesOf(random, home);
  home.pets = petsOf(random, home);
  home.style = frontStyle({ id, propertyType, state: place.state, yearBuilt, beds, amenities: home.amenities });
  // A picture and a sentence about a two-storey front need two storeys.
  if (home.style === 'ranch' || home.style === 'adobe') home.floors = 1;
  else if (home.style === 'colonial' || home.style === 'victorian') home.floors = Math.max(2, home.floors ?? 2);
  return home;
}

function yearOf(random: Random, place: Place, type: PropertyType): number {
  const old = ['NY', 'MA', 'PA', 'MD', 'DC', 'ME', 'RI', 'CT', 'OH', 'IL', 'MO', 'WI', 'MI', 'NH', 'VT', 'LA'].includes(place.state);
  if (type === 'mobile_home') return random.int(1972, 2022);
  if (old && random.chance(0.5)) return random.int(1885, 1939);
  if (random.chance(0.12)) return random.int(1900, 1945);
  return random.chance(0.2) ? random.int(2016, 2025) : random.int(1946, 2018);
}

function bedsOf(random: Random, type: PropertyType): number {
  if (FLAT.has(type))
    return random.weighted([
      [0, 13],
      [1, 40],
      [2, 35],
      [3, 11],
      [4, 1],
    ]);
  if (type === 'room') return 1;
  if (type === 'townhouse')
    return random.weighted([
      [2, 35],
      [3, 52],
      [4, 13],
    ]);
  if (type === 'house')
    return random.weighted([
      [1, 2],
      [2, 17],
      [3, 47],
      [4, 27],
      [5, 6],
      [6, 1],
    ]);
  if (type === 'cabin')
    return random.weighted([
      [1, 25],
      [2, 45],
      [3, 24],
      [4, 6],
    ]);
  if (type === 'mixed_use') return random.int(1, 4);
  return random.weighted([
    [1, 18],
    [2, 52],
    [3, 30],
  ]);
}

function sizeOf(random: Random, type: PropertyType, beds: number | null, units: number): number | null {
  if (type === 'land') return null;
  const spread = Math.exp(0.17 * random.normal());
  if (beds === null) return Math.max(400, tens((type === 'warehouse' ? 14_000 : type === 'office' ? 2400 : 1900) * Math.exp(0.5 * random.normal())));
  if (type === 'room') return random.int(11, 24) * 10;
  if (units > 1) return tens((330 + 310 * (beds / units)) * units * spread);
  const base = FLAT.has(type)
    ? 440 + 285 * beds
    : type === 'house'
      ? 420 + 470 * beds
      : type === 'cabin'
        ? 330 + 330 * beds
        : type === 'mobile_home'
          ? 380 + 310 * beds
          : 400 + 400 * beds;
  return Math.max(240, tens(base * spread));
}

function bathsOf(random: Random, type: PropertyType, beds: number | null, squareFeet: number | null, units: number): number | null {
  if (type === 'land' || type === 'warehouse') return null;
  if (beds === null) return random.pick([1, 1, 2]);
  if (beds <= 1) return Math.max(units, 1);
  if (units > 1) return units + random.int(0, Math.floor(units / 2));
  const wanted = (squareFeet ?? 1200) / 950 + 0.25 * random.normal();
  return Math.min(beds + 0.5, Math.max(1, Math.round(wanted * 2) / 2)) + (random.chance(0.04) ? 0.25 : 0);
}

function lotOf(random: Random, place: Place, type: PropertyType, squareFeet: number | null): number | null {
  const rural = place.population < 25_000;
  if (type === 'land') return hundreds((rural ? 60_000 : 9000) * Math.exp(0.8 * random.normal()));
  if (type === 'cabin') return hundreds(32_000 * Math.exp(0.7 * random.normal()));
  if (type === 'house') return hundreds(Math.max((squareFeet ?? 0) * 1.15, (rural ? 14_000 : 6400) * Math.exp(0.42 * random.normal())));
  if (type === 'townhouse') return hundreds(random.int(900, 2600));
  if (SEVERAL[type] || type === 'warehouse') return hundreds(Math.max((squareFeet ?? 0) * 1.2, random.int(3600, 9000)));
  return null;
}

function floorsOf(random: Random, type: PropertyType, squareFeet: number | null, year: number | null): number | null {
  if (type === 'land') return null;
  if (type === 'townhouse') return random.pick([2, 2, 3]);
  if (type === 'triplex' || type === 'multi_family') return 3;
  if (type === 'house') return (squareFeet ?? 0) > 2300 || (year ?? 1980) < 1942 ? 2 : random.pick([1, 1, 1.5, 2]);
  if (type === 'duplex' || type === 'fourplex' || type === 'mixed_use') return 2;
  if (type === 'cabin') return random.pick([1, 1.5, 2]);
  return 1;
}

const tens = (value: number): number => Math.round(value / 10) * 10;
const hundreds = (value: number): number => Math.round(value / 100) * 100;
