import { LISTING_TYPES, PROPERTY_TYPES } from '@/lib/domains/listings/schema';
import type { Operations } from './operations';
import type { Completer } from './pack';

/** Completers of prompt arguments and template variables, from live data where the values are not fixed. */
export const completePropertyType: Completer = async (typed) => PROPERTY_TYPES.filter((type) => type.startsWith(typed.toLowerCase()));

export const completeListingType: Completer = async (typed) => LISTING_TYPES.filter((type) => type.startsWith(typed.toLowerCase()));

export const completeCity =
  (operations: Operations): Completer =>
  (typed, others, caller) =>
    suggested(operations, 'city', typed, others, caller);

export const completePostalCode =
  (operations: Operations): Completer =>
  (typed, others, caller) =>
    suggested(operations, 'postal_code', typed, others, caller);

export const completeState =
  (operations: Operations): Completer =>
  (typed, others, caller) =>
    suggested(operations, 'state', typed, others, caller);

async function suggested(operations: Operations, kind: string, typed: string, others: Readonly<Record<string, string>>, caller: Parameters<Completer>[2]): Promise<string[]> {
  if (typed.trim() === '' || !operations.has('listings.suggest')) return [];
  const { data } = (await operations.run('listings.suggest', { q: typed, ...(others.state ? {} : {}) }, caller)) as { data: { kind: string; value: string }[] };
  return [...new Set(data.filter((suggestion) => suggestion.kind === kind).map((suggestion) => suggestion.value))];
}
