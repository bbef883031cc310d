import type { Filters, Sort } from '../schema';
import type { Scanner } from './scanner';

/** What a sentence asks for: filters of the search, and its order. */
export type Wanted = Partial<Filters> & { sort?: Sort };

/** What a rule makes of some words: filters, words with a reason why they are none, a notice, or nothing worth telling. */
export type Meaning =
  | { kind: 'filters'; filters: Wanted; label: string; because?: string; alternatives?: Alternative[] }
  | { kind: 'unread'; reason?: string }
  | { kind: 'notice'; message: string }
  | { kind: 'noise' };

/** Another place that the words may mean. */
export interface Alternative {
  label: string;
  filters: Wanted;
  listings: number;
}

/** A meaning and the words it came from: `start` and `end` in the sentence. */
export type Reading = Meaning & { start: number; end: number };

/** Reads at the scanner's position, or gives nothing. */
export type Rule = (scan: Scanner) => Meaning | undefined;

export const filtersMeaning = (filters: Wanted, label: string, because?: string): Meaning => ({ kind: 'filters', filters, label, ...(because === undefined ? {} : { because }) });
