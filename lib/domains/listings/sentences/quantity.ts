import { type Amount, readAmount } from './amount';
import { type Bound, boundAfter, boundBefore, rangeEnd, scaledLike } from './bounds';
import { areaMeaning, bathsMeaning, bedsMeaning, pairMeaning, priceMeaning } from './quantity-meaning';
import type { Meaning, Rule } from './reading';
import { type Scanner, sticky } from './scanner';
import { isPeriod, readUnit, type Unit } from './units';

/** An amount or a range with how it is meant; `low` and `high` are equal for a single amount. */
export interface Quantity {
  low: Amount;
  high: Amount;
  isRange: boolean;
  bound: Bound | undefined;
  unit: Unit | undefined;
}

/** Bedrooms, bathrooms, sizes and prices: `2+ bed`, `between 500k and 750k`, `$1,500-$2,000/mo`, `at least 900 sq ft`. */
export const readQuantity: Rule = (scan) => {
  const pair = scan.take(PAIR) ?? scan.take(SLASHED);
  if (pair) return pairMeaning(Number(pair[1]), Number(pair[2]));
  const quantity = scan.attempt(labelled) ?? parse(scan);
  return quantity && meaningOf(quantity);
};

/** `beds: 3`, `bathrooms >= 2`: the unit comes first, with a sign or a bound. */
function labelled(scan: Scanner): Quantity | undefined {
  const unit = readUnit(scan);
  if (unit !== 'beds' && unit !== 'baths' && unit !== 'square_feet') return undefined;
  const sign = scan.take(LABEL);
  const before = boundBefore(scan);
  if (!sign && !before) return undefined;
  const low = readAmount(scan);
  return low && { low, high: low, isRange: false, bound: before ?? boundAfter(scan), unit };
}

const LABEL = sticky('[:=]');

/** `2b2b`, `2b/1.5b`, `3/2`: bedrooms, then bathrooms. A fraction counts or measures something: `1/2 bath`, `3/4 acre`. */
const PAIR = sticky('(\\d{1,2}) ?b ?[/,x]? ?(\\d{1,2}(?:\\.\\d{1,2})?) ?b(?:a|th)?(?![\\p{L}\\p{N}])');
const SLASHED = sticky('([1-9]) ?\\/ ?([1-9](?:\\.5)?)(?![\\p{L}\\p{N}/.])(?! ?-? ?(?:bed|bath|ba\\b|br\\b|acre|mile|mi\\b|hour|month|of\\b|an?\\b))');

function parse(scan: Scanner): Quantity | undefined {
  const before = boundBefore(scan);
  const first = readAmount(scan);
  if (!first) return undefined;
  const plus = boundAfter(scan);
  const unit = readUnit(scan);
  const range = plus
    ? undefined
    : (readRange(scan, first, unit, before?.side === 'between') ?? (before?.side === 'min' && !before.strict && unit === undefined ? readUpperBound(scan, first) : undefined));
  if (range) return { ...range, isRange: true, bound: before };
  const after = plus ?? boundAfter(scan);
  // "$1,800 max per month"
  const late = unit === undefined ? readUnit(scan) : undefined;
  const bound = before ? { ...before, ...(before.side === 'between' ? { side: 'min' as const } : {}) } : after;
  return { low: first, high: first, isRange: false, bound, unit: unit ?? late };
}

/** Both ends must count the same; the unit may stand at one of them. */
function readRange(scan: Scanner, first: Amount, unit: Unit | undefined, announced: boolean): Pick<Quantity, 'low' | 'high' | 'unit'> | undefined {
  return scan.attempt(() => {
    const second = rangeEnd(scan, announced);
    if (!second) return undefined;
    const secondUnit = readUnit(scan);
    if (unit !== undefined && unit !== secondUnit && !(isPeriod(unit) && secondUnit === undefined)) return undefined;
    if (first.isMoney && secondUnit !== undefined && !isPeriod(secondUnit)) return undefined;
    const low = scaledLike(first, second);
    if (low.value > second.value) return undefined;
    return { low, high: second, unit: secondUnit ?? unit };
  });
}

/** "at least 2 but no more than 3 bedrooms". */
function readUpperBound(scan: Scanner, low: Amount): Pick<Quantity, 'low' | 'high' | 'unit'> | undefined {
  return scan.attempt(() => {
    const bound = scan.take(BUT) && boundBefore(scan);
    if (bound?.side !== 'max' || bound.strict) return undefined;
    const high = readAmount(scan);
    return high && high.value >= low.value ? { low: scaledLike(low, high), high, unit: readUnit(scan) } : undefined;
  });
}

const BUT = sticky(',? ?(?:but|and) ');

function meaningOf(quantity: Quantity): Meaning | undefined {
  switch (quantity.unit) {
    case 'beds':
      return bedsMeaning(quantity);
    case 'baths':
      return bathsMeaning(quantity);
    case 'square_feet':
      return areaMeaning(quantity, 1, 'sq ft');
    case 'square_metres':
      return areaMeaning(quantity, SQUARE_FEET_IN_SQUARE_METRE, 'm²');
    case 'acres':
      return { kind: 'unread', reason: 'The size of the lot is no filter of the search.' };
    case 'miles':
      return { kind: 'unread', reason: 'A distance needs a place: write "within 5 miles of Austin".' };
    case 'other':
    case 'years_old':
      return undefined;
    default:
      return isPrice(quantity) ? priceMeaning(quantity) : undefined;
  }
}

/** NIST Handbook 44, appendix C: 1 square metre is 10.76391 square feet. */
const SQUARE_FEET_IN_SQUARE_METRE = 10.76391;

/** An amount without a unit is a price where its sign, its scale or the words around it say so, and it is not tiny. */
function isPrice({ low, high, bound, unit, isRange }: Quantity): boolean {
  const marked = [low, high].some((amount) => amount.isMoney || amount.scale >= 1000) || bound?.isMoney || isPeriod(unit);
  return marked || ((bound !== undefined || isRange) && low.value >= 200);
}
