import { type Scanner, sticky, words } from './scanner';

/** What an amount counts. */
export type Unit = 'beds' | 'baths' | 'square_feet' | 'square_metres' | 'acres' | 'miles' | 'years_old' | 'month' | 'week' | 'night' | 'year' | 'other';

const UNITS: readonly [Unit, RegExp][] = [
  ['beds', sticky("-?(?:bed(?:room)?s?|bdrms?|bedrms?|bdr|brs?|bhk|bds?|bdms?)(?:'s)?(?!\\p{L})")],
  ['baths', sticky('-?(?:full )?(?:bath(?:room)?s?|bths?|bas?)(?!\\p{L})')],
  ['square_feet', sticky('-?(?:sq\\.? ?(?:ft|feet|foot)\\.?|sqft|sqf|square[ -](?:feet|foot|ft)|sf|ft ?[2²]|feet squared|square footage)(?![\\p{L}\\p{N}])')],
  ['square_metres', sticky('-?(?:sq\\.? ?(?:m|met(?:er|re)s?)\\.?|sqm|square[ -]met(?:er|re)s?|m ?[2²]|qm)(?![\\p{L}\\p{N}])')],
  ['acres', words('-?acres?')],
  ['miles', words('-?(?:miles?|mi)')],
  ['years_old', words('-?(?:years?|yrs?)[ -]old')],
  ['month', words('/ ?mo(?:nth)?\\.?|p/?m|pcm|(?:per|a|each|every) (?:calendar )?mo(?:nth)?|/ ?m|monthly')],
  ['week', words('/ ?w(?:ee)?k\\.?|pw|(?:per|a|each) week|weekly')],
  ['night', words('/ ?(?:night|nt|day)|(?:per|a|each) (?:night|day)|nightly')],
  ['year', words('/ ?y(?:ea)?r|(?:per|a|each) year|yearly|annually|p\\.?a')],
  [
    'other',
    words(
      '-?(?:minutes?|mins|hours?|hrs?|days?|weeks?|months?|years?|yrs?|km|kilomet(?:er|re)s?|feet|ft|stor(?:y|ies|eys?)|floors?|units?|people|persons?|blocks?|cars?|percent|%)',
    ),
  ],
];

/** The unit that follows an amount. */
export const readUnit = (scan: Scanner): Unit | undefined => UNITS.find(([, pattern]) => scan.take(pattern))?.[0];

export const PERIOD_UNITS = ['month', 'week', 'night', 'year'] as const;
export const isPeriod = (unit: Unit | undefined): unit is (typeof PERIOD_UNITS)[number] => (PERIOD_UNITS as readonly (string | undefined)[]).includes(unit);
