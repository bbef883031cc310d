import { type Filters, searchFilters } from '../schema';
import { type Candidate, changed, type Group, nested } from './candidate';

type Limit = 'min_price' | 'max_price' | 'beds' | 'max_beds' | 'baths' | 'max_baths' | 'min_square_feet' | 'max_square_feet' | 'min_year_built' | 'max_year_built';

interface Loosening {
  limit: Limit;
  /** Looser values with the size of each change, the smallest first. */
  steps(value: number): readonly (readonly [value: number, size: number])[];
  label(to: number, from: number): string;
  /** What it is called to leave the limit out; a price has a next one instead. */
  without?: string;
}

const figure = (value: number): string => value.toLocaleString('en-US');
const count = (value: number, word: string): string => `${figure(value)} ${word}${value === 1 ? '' : 's'}`;
export const priceLabel = {
  max_price: (to: number, from: number) => `Up to $${figure(to)} instead of $${figure(from)}`,
  min_price: (to: number, from: number) => `From $${figure(to)} instead of $${figure(from)}`,
};
const SHARES = [0.05, 0.1, 0.2] as const;

/** A price further off than the steps: rounded to what a person would say. */
export const roundedPrice = (price: number, round: (value: number) => number): number => round(rounded(price, round));

/** Half a step of the second digit: 1,890 → 1,900; 525,000 stays. */
const roundingOf = (value: number): number => Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, value))) - 1) / 2);
const rounded = (value: number, round: (value: number) => number): number => round(Number((value / roundingOf(value)).toFixed(6))) * roundingOf(value);
const higher = (value: number) => SHARES.map((share) => [Math.ceil(rounded(value * (1 + share), Math.ceil)), share] as const);
const lower = (value: number) => SHARES.map((share) => [Math.floor(rounded(value * (1 - share), Math.floor)), share] as const);
const by =
  (...steps: (readonly [number, number])[]) =>
  (value: number) =>
    steps.map(([step, size]) => [value + step, size] as const);

const ANY = { beds: 'Any number of bedrooms', baths: 'Any number of baths', size: 'Any size', year: 'Built in any year' };
/** More than any step. */
const SIZE_WITHOUT = 0.65;

const LOOSENINGS: readonly Loosening[] = [
  { limit: 'max_price', steps: higher, label: priceLabel.max_price },
  { limit: 'min_price', steps: lower, label: priceLabel.min_price },
  { limit: 'beds', steps: by([-1, 0.25], [-2, 0.5]), label: (to, from) => `${to === 0 ? 'Studios' : count(to, 'bedroom')} or more instead of ${from}`, without: ANY.beds },
  { limit: 'max_beds', steps: by([1, 0.25], [2, 0.45]), label: (to, from) => `Up to ${count(to, 'bedroom')} instead of ${from}`, without: ANY.beds },
  { limit: 'baths', steps: by([-0.5, 0.15], [-1, 0.25]), label: (to, from) => `${count(to, 'bath')} or more instead of ${from}`, without: ANY.baths },
  { limit: 'max_baths', steps: by([0.5, 0.15], [1, 0.25]), label: (to, from) => `Up to ${count(to, 'bath')} instead of ${from}`, without: ANY.baths },
  { limit: 'min_square_feet', steps: lower, label: (to, from) => `From ${figure(to)} sq ft instead of ${figure(from)}`, without: ANY.size },
  { limit: 'max_square_feet', steps: higher, label: (to, from) => `Up to ${figure(to)} sq ft instead of ${figure(from)}`, without: ANY.size },
  { limit: 'min_year_built', steps: by([-5, 0.1], [-10, 0.15], [-25, 0.3]), label: (to, from) => `Built ${to} or later instead of ${from}`, without: ANY.year },
  { limit: 'max_year_built', steps: by([5, 0.1], [10, 0.15], [25, 0.3]), label: (to, from) => `Built ${to} or earlier instead of ${from}`, without: ANY.year },
];

/** Prices 5, 10 and 20 % further, rounded; a bedroom fewer; some years older; last, but for prices, without the limit: a group for each that is set. */
export function looserLimits(filters: Filters): Group[] {
  return LOOSENINGS.flatMap(({ limit, steps, label, without }) => {
    const from = filters[limit];
    if (from === undefined) return [];
    const possible = steps(from).filter(([to], at, all) => to !== from && to !== all[at - 1]?.[0] && searchFilters[limit].safeParse(to).success);
    const stepped = possible.map(([to, size]): Candidate => ({ filters: changed(filters, { [limit]: to }), label: label(to, from), size }));
    return nested([...stepped, ...(without ? [{ filters: changed(filters, { [limit]: undefined }), label: without, size: SIZE_WITHOUT }] : [])]);
  });
}
