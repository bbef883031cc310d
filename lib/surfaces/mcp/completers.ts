import { LISTING_TYPES, PROPERTY_TYPES } from '@/lib/domains/listings/schema';
import type { Operations } from './operations';
import type { Completer, McpCaller } from './pack';

/** Completers of prompt arguments and template variables: from the schema where the values are fixed, else from live data. */
export const completePropertyType: Completer = async (typed) => beginning(PROPERTY_TYPES, typed);

export const completeListingType: Completer = async (typed) => beginning(LISTING_TYPES, typed);

/** Cities with listings; in the state already given, if one is. */
export const completeCity =
  (operations: Operations): Completer =>
  (typed, { state }, caller) =>
    places(operations, 'city', state ? `${typed}, ${state}` : typed, caller);

export const completeState =
  (operations: Operations): Completer =>
  (typed, _, caller) =>
    places(operations, 'state', typed, caller);

export const completePostalCode =
  (operations: Operations): Completer =>
  (typed, _, caller) =>
    places(operations, 'postal_code', typed, caller);

const beginning = (values: readonly string[], typed: string): string[] => values.filter((value) => value.startsWith(typed.toLowerCase()));

type PlaceKind = 'city' | 'state' | 'postal_code';

async function places(operations: Operations, kind: PlaceKind, typed: string, caller: McpCaller): Promise<string[]> {
  if (/^[\s,]*$/.test(typed)) return [];
  const { data } = (await operations.run('listings.suggest', { q: typed.slice(0, 80), limit: 20 }, caller)) as Suggestions;
  return [...new Set(data.filter((place) => place.kind === kind).flatMap(({ filters }) => filters[kind] ?? []))];
}

interface Suggestions {
  data: { kind: string; filters: Partial<Record<PlaceKind, string>> }[];
}
