import { filtersMeaning, type Meaning, type Rule } from './reading';
import { type Scanner, sticky, words } from './scanner';

/** `built after 1990`, `1990s`, `newer than 2000`, `pre-war` years, `less than 10 years old`, `new construction`. */
export const readYearBuilt =
  (now: Date): Rule =>
  (scan) =>
    scan.attempt(byYear) ?? scan.attempt((at) => byAge(at, now)) ?? (scan.take(NEW) ? built(now.getUTCFullYear() - 1, undefined) : undefined);

function byYear(scan: Scanner): Meaning | undefined {
  const isBuilt = scan.take(BUILT) !== undefined;
  const side = SIDES.find(([, pattern]) => scan.take(pattern))?.[0];
  const year = Number(scan.take(YEAR)?.[0]);
  if (!year) return undefined;
  const decade = scan.take(DECADE) !== undefined;
  const end = isBuilt || side === 'between' ? Number(scan.attempt((at) => (at.take(TO) ? at.take(YEAR)?.[0] : undefined)) ?? Number.NaN) : Number.NaN;
  const after = scan.take(OR_NEWER) ? 'min' : scan.take(OR_OLDER) ? 'max' : undefined;
  if (!isBuilt && !decade && side !== 'min' && side !== 'max' && !after) return undefined;
  if (end >= year) return built(year, end);
  const which = side ?? after;
  if (which === 'max') return built(undefined, year);
  return built(year, which === 'min' || which === 'between' ? undefined : decade ? year + 9 : year);
}

/** A year that a filter leaves open is not named. */
function built(from: number | undefined, to: number | undefined): Meaning {
  const filters = { ...(from === undefined ? {} : { min_year_built: from }), ...(to === undefined ? {} : { max_year_built: to }) };
  if (from !== undefined && to !== undefined) return filtersMeaning(filters, from === to ? `Built ${from}` : `Built ${from} to ${to}`);
  return filtersMeaning(filters, from === undefined ? `Built ${to} or earlier` : `Built ${from} or later`);
}

function byAge(scan: Scanner, now: Date): Meaning | undefined {
  const side = scan.take(YOUNGER) ? 'min' : scan.take(OLDER) ? 'max' : undefined;
  const age = Number(scan.take(AGE)?.[1]);
  if (side === undefined || Number.isNaN(age)) return undefined;
  const year = now.getUTCFullYear() - age;
  return side === 'min' ? built(year, undefined) : built(undefined, year);
}

const YEAR = sticky('(?:1[6-9]\\d\\d|20\\d\\d)(?!\\d|,\\d|\\.\\d|k)');
const DECADE = sticky("'?s(?!\\p{L})");
const BUILT = words('(?:year |recently )?built(?: in(?! or))?|construct(?:ed|ion)(?: in(?! or))?|year');
const TO = sticky('-|to |and |until ');
const SIDES: readonly ['min' | 'max' | 'between', RegExp][] = [
  ['min', words('after|since|(?:newer|later|younger) than|no (?:older|earlier) than|not (?:older|earlier) than|in or after')],
  ['min', sticky('>=?|≥|post[- ]?(?=\\d)')],
  ['max', words('before|by|until|(?:older|earlier) than|no (?:newer|later) than|not (?:newer|later) than|in or before')],
  ['max', sticky('<=?|≤|pre[- ]?(?=\\d)')],
  ['between', words('between|from')],
];
const OR_NEWER = sticky('(?:or|and) (?:newer|later|after|younger|up)(?!\\p{L})|\\+');
const OR_OLDER = words('(?:or|and) (?:older|earlier|before)');
const YOUNGER = words('(?:built )?(?:(?:less|younger|newer|no more|not more) than|under|at most)|built (?:in|within) the (?:last|past)');
const OLDER = words('(?:more|older) than');
const AGE = words('(\\d{1,3}) (?:years?|yrs?)(?:[ -]old)?');
const NEW = words('(?:newly|brand[- ]new|new)[- ](?:built|construction|constructed|build)s?');
