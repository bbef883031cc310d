import type { Filters } from '../schema';
import type { Quantity } from './quantity';
import { filtersMeaning, type Meaning, type Wanted } from './reading';
import { isPeriod } from './units';

const figure = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });
const rooms = (count: number, word: string): string => `${figure(count)} ${word}${count === 1 ? '' : 's'}`;

/** "2 bed" asks for two or more, as the search does; "more than 2" for three. */
export function bedsMeaning(quantity: Quantity): Meaning {
  const [low, high] = wholeLimits(quantity);
  if (![low, high].every((value) => value === undefined || (Number.isInteger(value) && value >= 0 && value <= 50)))
    return { kind: 'unread', reason: 'No such number of bedrooms.' };
  return filtersMeaning(
    limits('beds', 'max_beds', low, high),
    limitsLabel(low, high, (count) => rooms(count, 'bedroom')),
  );
}

export const pairMeaning = (beds: number, baths: number): Meaning =>
  beds > 50 || baths > 50
    ? { kind: 'unread', reason: 'No such number of rooms.' }
    : filtersMeaning({ beds, baths }, `${rooms(beds, 'bedroom')} and ${rooms(baths, 'bath')} or more`);

export function bathsMeaning(quantity: Quantity): Meaning {
  const [low, high] = quantity.low.value % 1 === 0 ? wholeLimits(quantity) : plainLimits(quantity, 'min');
  if (![low, high].every((value) => value === undefined || (value >= 0 && value <= 50))) return { kind: 'unread', reason: 'No such number of bathrooms.' };
  return filtersMeaning(
    limits('baths', 'max_baths', low, high),
    limitsLabel(low, high, (count) => rooms(count, 'bath')),
  );
}

/** Sizes in square feet; what was given in another unit is converted and rounded to a whole number. */
export function areaMeaning(quantity: Quantity, squareFeet: number, unit: string): Meaning {
  const [low, high] = plainLimits(quantity, 'min');
  const converted = [low, high].map((value) => value && Math.round(value * squareFeet));
  if (converted.some((value) => value !== undefined && value > 10_000_000)) return { kind: 'unread', reason: 'No home is so large.' };
  const label = limitsLabel(converted[0], converted[1], (value) => `${figure(value)} sq ft`);
  return filtersMeaning(
    limits('min_square_feet', 'max_square_feet', converted[0], converted[1]),
    unit === 'sq ft' ? label : `${label} (${limitsLabel(low, high, (value) => `${figure(value)} ${unit}`)})`,
  );
}

/** A bare price is the most one would pay. */
export function priceMeaning(quantity: Quantity): Meaning {
  const [low, high] = plainLimits(quantity, 'max').map((value) => value && Math.round(value));
  if ([low, high].some((value) => value !== undefined && value > 2_000_000_000)) return { kind: 'unread', reason: 'No home costs so much.' };
  const period = isPeriod(quantity.unit) ? { price_period: quantity.unit } : {};
  const label = limitsLabel(low, high, (value) => `$${figure(value)}`);
  return filtersMeaning({ ...limits('min_price', 'max_price', low, high), ...period }, isPeriod(quantity.unit) ? `${label} a ${quantity.unit}` : label);
}

type Limits = [low: number | undefined, high: number | undefined];

/** For what is counted: "more than 2" begins at 3, "under 3" ends at 2. */
function wholeLimits(quantity: Quantity): Limits {
  const { bound, low } = quantity;
  if (quantity.isRange || !bound?.strict) return plainLimits(quantity, 'min');
  return bound.side === 'max' ? [undefined, low.value - 1] : [low.value + 1, undefined];
}

function plainLimits({ low, high, isRange, bound }: Quantity, usual: 'min' | 'max'): Limits {
  if (isRange || bound?.side === 'exact') return [low.value, high.value];
  if (bound?.side === 'about' && low.value >= 100) return [Math.round(low.value * 0.9), Math.round(low.value * 1.1)];
  return (bound?.side === 'max' || bound?.side === 'min' ? bound.side : usual) === 'max' ? [undefined, high.value] : [low.value, undefined];
}

const limits = (lower: keyof Filters, upper: keyof Filters, low: number | undefined, high: number | undefined): Wanted => ({
  ...(low === undefined ? {} : { [lower]: low }),
  ...(high === undefined ? {} : { [upper]: high }),
});

/** `2 bedrooms or more`, `up to $1,800`, `3 bedrooms`, `$1,500 to $2,000`. */
export function limitsLabel(low: number | undefined, high: number | undefined, show: (value: number) => string): string {
  if (low === undefined) return `Up to ${show(high ?? 0)}`;
  if (high === undefined) return `${show(low)} or more`;
  return low === high ? show(low) : `${show(low)} to ${show(high)}`;
}
