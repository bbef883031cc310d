import type { PropertyType } from '@/lib/domains/listings/schema';
import type { Home } from './home';
import type { Random } from './random';

const SALE_FACTOR: Partial<Record<PropertyType, number>> = {
  condo: 1.06,
  co_op: 0.8,
  townhouse: 1.02,
  duplex: 0.88,
  triplex: 0.84,
  fourplex: 0.8,
  multi_family: 0.78,
  cabin: 1.05,
  mobile_home: 0.5,
  office: 0.8,
  retail: 0.85,
  warehouse: 0.42,
  mixed_use: 0.9,
};

/**
 * The asking price in whole dollars: log-normal around what the place, kind, size and age suggest.
 * Rents follow sale prices to the power 0.56, fitted by eye to medians of US cities from $95 to $1,350 a square foot.
 */
export function priceOf(random: Random, home: Home): number {
  const luck = Math.exp(0.15 * random.normal());
  const level = home.place.pricePerSquareFoot;
  if (home.propertyType === 'land') return round(Math.max(4000, (home.lotSquareFeet ?? 5000) ** 0.55 * level * 1.5 * luck * luck), 500);
  const squareFeet = home.squareFeet ?? 1200;
  const age = ageFactor(home);
  if (home.listingType === 'sale') return salePrice(level * (SALE_FACTOR[home.propertyType] ?? 1) * squareFeet * (squareFeet / 1500) ** -0.14 * age * comfort(home) * luck);
  const monthly = 0.0755 * level ** 0.56 * squareFeet * (squareFeet / 900) ** -0.33 * age * comfort(home) * luck;
  if (home.pricePeriod === 'night') return round(Math.max(75, monthly / 13), 5);
  if (home.propertyType === 'room') return round(Math.max(380, (300 + 0.62 * monthly) * 1.15), 25);
  return rentPrice(Math.max(480, home.beds === null ? monthly * 1.1 : monthly));
}

function ageFactor(home: Home): number {
  const year = home.yearBuilt ?? 1985;
  if (year >= 2016) return 1.17;
  if (year >= 1998) return 1.05;
  return year < 1930 ? 1.0 : 0.94;
}

function comfort(home: Home): number {
  const worth: Record<string, number> = {
    pool: 0.03,
    garage: 0.03,
    view: 0.05,
    'washer dryer': 0.02,
    doorman: 0.06,
    elevator: 0.02,
    parking: 0.02,
    'roof deck': 0.02,
    furnished: 0.06,
  };
  let factor = 0.95;
  for (const amenity of home.amenities) factor += worth[amenity] ?? 0.004;
  return factor;
}

// Asking prices end the way people write them: 465,000, 464,900, 1,250,000; 1,495 or 1,850 a month.
function salePrice(value: number): number {
  if (value < 60_000) return round(value, 500);
  const rounded = round(value, value < 1_000_000 ? 5000 : 25_000);
  return Math.floor(value) % 5 < 2 ? rounded - (value < 1_000_000 ? 100 : 1000) : rounded;
}

function rentPrice(value: number): number {
  const rounded = round(value, value < 4000 ? 25 : 100);
  return rounded % 100 === 0 && Math.floor(value) % 3 === 0 ? rounded - 5 : rounded;
}

const round = (value: number, step: number): number => Math.round(value / step) * step;
