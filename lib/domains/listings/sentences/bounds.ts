import { type Amount, readAmount } from './amount';
import { type Scanner, sticky, words } from './scanner';

/** How an amount is meant; `strict` leaves out the amount itself. */
export interface Bound {
  side: 'min' | 'max' | 'about' | 'exact' | 'between';
  strict?: true;
  /** The words speak of money: "budget", "rent up to". */
  isMoney?: true;
}

const MONEY = '(?: (?:price|rent|budget|cost))';
const BEFORE: readonly [RegExp, Bound][] = [
  [words(`(?:no|not) (?:more|higher|greater) than|not over|not above|at (?:the )?most|up to|upto|capped at|max(?:imum)?\\.?(?: of| is)?`), { side: 'max' }],
  [words(`max(?:imum)?\\.?${MONEY}(?: of| is)?|(?:my |our |a )?budget(?: of| is)?(?: up to| under| max)?`), { side: 'max', isMoney: true }],
  [words(`min(?:imum)?\\.?${MONEY}(?: of| is)?|price from`), { side: 'min', isMoney: true }],
  [words('cheaper than'), { side: 'max', isMoney: true }],
  [words('under|below|(?:less|fewer|smaller|lower) than|beneath'), { side: 'max', strict: true }],
  [sticky('<=|≤'), { side: 'max' }],
  [sticky('<'), { side: 'max', strict: true }],
  [words('at (?:the )?least|(?:no|not) (?:less|fewer|smaller) than|min(?:imum)?\\.?(?: of| is)?|starting (?:at|from)|upwards? of|not under'), { side: 'min' }],
  [words('over|above|(?:more|greater|larger|bigger|higher) than'), { side: 'min', strict: true }],
  [sticky('>=|≥'), { side: 'min' }],
  [sticky('>'), { side: 'min', strict: true }],
  [words('around|about|approximately|approx\\.?|roughly|circa|ca\\.?'), { side: 'about' }],
  [sticky('~'), { side: 'about' }],
  [words('exactly|precisely'), { side: 'exact' }],
  [words('between|from|priced between|priced from'), { side: 'between' }],
];

/** Words before an amount that say how it is meant. */
export function boundBefore(scan: Scanner): Bound | undefined {
  const price = scan.take(PRICE_WORD) !== undefined;
  const found = BEFORE.find(([pattern]) => scan.take(pattern));
  scan.take(FILLER);
  return found ? { ...found[1], ...(price ? { isMoney: true as const } : {}) } : undefined;
}

const PRICE_WORD = words('price|priced|prices|pricing|costing|costs|asking');
const FILLER = sticky('[:=]|(?:a |of )(?=half|quarter)');

const AFTER: readonly [RegExp, Bound][] = [
  [sticky('\\+'), { side: 'min' }],
  [words('(?:or|and) (?:more|up|above|over|upwards?|larger|bigger|greater|better)|plus|min(?:imum)?|at (?:the )?least|upwards?'), { side: 'min' }],
  [words('(?:or|and) (?:less|under|below|fewer|smaller|lower|cheaper)|max(?:imum)?|tops|at (?:the )?most'), { side: 'max' }],
  [words('exactly|only'), { side: 'exact' }],
];

/** Words or a sign after an amount that say how it is meant. */
export function boundAfter(scan: Scanner): Bound | undefined {
  return scan.attempt((at) => {
    const found = AFTER.find(([pattern]) => at.take(pattern))?.[1];
    // "900 sq ft min 2 beds": the word belongs to what follows.
    return found && /(?:min|max|imum|least|most|only|exactly|plus|and \w+)$/.test(at.text.slice(0, at.at)) && FURTHER.test(at.text.slice(at.at)) ? undefined : found;
  });
}

const FURTHER = /^ *(?:of )?[$€£]?(?:\d|one|two|three|four|five|six)/;

/** The second amount of a range, after "-", "to" or, where the range was announced, "and". */
export const rangeEnd = (scan: Scanner, announced: boolean): Amount | undefined => scan.attempt(() => (scan.take(announced ? ANNOUNCED : DASH) ? readAmount(scan) : undefined));

const DASH = sticky('-|to (?=[$€£\\d]|\\w)|or (?=[$€£\\d]|one|two|three|four|five|six)|through ');
const ANNOUNCED = sticky('-|(?:to|and|or|through) ');

/** `500-750k` → 500,000 to 750,000: the first takes the scale of the second where it stands without one. */
export function scaledLike(first: Amount, second: Amount): Amount {
  if (first.scale !== 1 || second.scale === 1 || first.raw >= second.value / 10 || first.raw >= 1000) return first;
  return { ...first, scale: second.scale, value: first.raw * second.scale };
}
