import { measuresIn } from '@/components/format/measures-in';
import type { Units } from '@/components/format/units';
import { hrefOf, searchHref, searchHrefWithout } from '@/components/listings/search-link';
import type { FilterChip } from '@/components/listings/search-sentence';
import type { Interpretation } from './reading';

/** A filter in force with the words it was read from, if any, and the search without it. */
export interface HeldChip {
  label: string;
  words?: string;
  href: string;
}

/**
 * The filters in force. What of a sentence still holds has its words beside it. One filter is called the same wherever it came from.
 * @param chips all filters, one each
 */
export function heldChips(chips: readonly FilterChip[], params: URLSearchParams, reading: Interpretation | undefined, units: Units): HeldChip[] {
  const left = new Set(chips);
  const of = (name: string, value: string) => [...left].find((chip) => chip.name === name && chip.value === value);
  const said = (reading?.chips ?? []).flatMap(({ label, text, filters }): HeldChip[] => {
    const { sort: _, radius_miles: miles, ...set } = filters;
    // A circle is one chip: its point, and how far around.
    if (miles !== undefined && params.get('radius_miles') !== String(miles)) return [];
    const parts = Object.entries(set).flatMap(([name, value]) => [value].flat().map((one) => of(name, String(one))));
    const held = parts.filter((part) => part !== undefined);
    if (held.length === 0 || held.length < parts.length) return [];
    for (const part of held) left.delete(part);
    const [one] = held;
    const named = held.length === 1 && one && one.name !== 'near' ? one.label : measuresIn(label, units);
    return [{ label: named, ...(text.toLowerCase() === named.toLowerCase() ? {} : { words: text }), href: without(params, held) }];
  });
  const state = [...left].find(({ name }) => name === 'state');
  const city = [...left].find(({ name }) => name === 'city');
  if (city && state) left.delete(state);
  const plain = [...left].map((chip): HeldChip => {
    const words = chip.words === undefined ? {} : { words: chip.words };
    if (chip === city && state) return { label: `${city.label}, ${state.value}`, ...words, href: without(params, [city, state]) };
    return { label: chip.label, ...words, href: without(params, [chip]) };
  });
  return [...said, ...plain];
}

function without(params: URLSearchParams, chips: readonly FilterChip[]): string {
  const [href] = chips.reduce(
    ([, current], { name, value }): [string, URLSearchParams] => {
      const next = name === 'near' ? searchHref(current, { near: null, radius_miles: null, said: null }) : searchHrefWithout(current, name, value);
      return [next, new URLSearchParams(next.split('?')[1] ?? '')];
    },
    [hrefOf(params), params] as [string, URLSearchParams],
  );
  return href;
}
