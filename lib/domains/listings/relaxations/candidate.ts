import type { Filters } from '../schema';

/** A search that is somewhat wider than the one asked for. */
export interface Candidate {
  filters: Filters;
  label: string;
  /** How much it changes what was asked for, from 0 to about 1. */
  size: number;
}

/** Candidates that change the same thing, the smallest change first; all of them lie within `widest`, so one reading counts them all. */
export interface Group {
  candidates: Candidate[];
  widest: Filters;
}

/** Filters with some changed; those set to undefined are gone. */
export function changed(filters: Filters, changes: Partial<Filters>): Filters {
  const merged = Object.entries({ ...filters, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(merged) as Filters;
}

/** A group whose candidates each include the one before. */
export const nested = (candidates: Candidate[]): Group[] => {
  const last = candidates.at(-1);
  return last ? [{ candidates, widest: last.filters }] : [];
};

/** What one search changes of another, filter by filter; null where a filter is not set. */
export function differences(from: Filters, to: Filters) {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])] as (keyof Filters)[];
  return names.filter((name) => JSON.stringify(from[name]) !== JSON.stringify(to[name])).map((filter) => ({ filter, from: from[filter] ?? null, to: to[filter] ?? null }));
}
