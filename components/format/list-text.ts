import { LOCALE } from './locale';

const FORMATS = {
  /** `cats and dogs`. */
  all: new Intl.ListFormat(LOCALE, { type: 'conjunction' }),
  /** `cats or dogs`. */
  any: new Intl.ListFormat(LOCALE, { type: 'disjunction' }),
  /** `2 beds, 1 bath`. */
  parts: new Intl.ListFormat(LOCALE, { type: 'unit', style: 'short' }),
};

/** Items as a list within a sentence. */
export const listText = (items: readonly string[], kind: keyof typeof FORMATS = 'all'): string => FORMATS[kind].format(items);
