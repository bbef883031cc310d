import type { RowNotes } from '../row-notes';
import { textOf } from '../text';
import { amountOf } from '../values';

/**
 * What a home costs beside its price, under the names that a listing keeps it: amounts in whole or broken units of the currency. "None" is 0. What is no
 * sum of money ("one month's rent", "$300 - $600", "varies") is reported and left out: a guess would be read as a promise.
 */
export function costFacts(costs: Readonly<Record<string, { field: string; value: unknown }>>, notes: RowNotes): Record<string, number> {
  return Object.fromEntries(
    Object.entries(costs).flatMap(([name, { field, value }]) => {
      const amount = costOf(value);
      notes.unread(field, value, amount);
      return amount === null ? [] : [[name, amount] as const];
    }),
  );
}

function costOf(value: unknown): number | null {
  if (/^(no|none|free|waived|not required)$/i.test(textOf(value) ?? '')) return 0;
  const read = amountOf(value);
  // "1 month" is a measure of the rent, and no amount.
  if (!read || read.upTo !== null || read.amount < 0 || /\b(month|week|year|night)s?\b|%/i.test(textOf(value) ?? '')) return null;
  return read.amount;
}
