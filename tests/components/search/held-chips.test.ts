import { expect, test } from 'vitest';
import { filterChips } from '@/components/listings/search-sentence';
import { heldChips } from '@/components/search/held-chips';
import type { Interpretation } from '@/components/search/reading';
import type { SearchInput } from '@/lib/domains/listings/schema';

const labels = (input: Partial<SearchInput>, reading?: Interpretation) =>
  heldChips(filterChips(input, 'imperial', 'USD'), new URLSearchParams(Object.entries(input).map(([name, value]) => [name, String(value)])), reading, 'imperial');

test('a filter is called the same, whether it was chosen or read from a sentence', () => {
  const input = { listing_type: 'rent', beds: 3, max_price: 1800, state: 'TX' } as const;
  const chips = (Object.entries(input) as [string, string | number][]).map(([name, value]) => ({ filters: { [name]: value }, label: 'Read', text: 'words', because: null }));
  const read = { chips } as unknown as Interpretation;
  expect(labels(input, read).map(({ label }) => label)).toEqual(['To rent', '3 bedrooms or more', 'Up to $1,800', 'Texas']);
  expect(labels(input, read).every(({ words }) => words === 'words')).toBe(true);
  expect(labels(input).map(({ label }) => label)).toEqual(labels(input, read).map(({ label }) => label));
});

test('a city and its state are one chip, taken away together', () => {
  expect(labels({ city: 'Austin', state: 'TX', beds: 2 })).toEqual([
    { label: 'Austin, TX', href: '/search?beds=2' },
    { label: '2 bedrooms or more', href: '/search?city=Austin&state=TX' },
  ]);
});

test('a misspelt city has the right name, with what was written beside it', () => {
  const chips = filterChips({ city: 'Austin', state: 'TX' }, 'imperial').map((chip) => ({ ...chip, words: { city: 'Austn' }[chip.name] }));
  expect(heldChips(chips, new URLSearchParams('city=Austin&state=TX'), undefined, 'imperial')).toEqual([{ label: 'Austin, TX', words: 'Austn', href: '/search' }]);
});

test('a circle that a sentence named keeps the name of its middle, as long as it reaches as far', () => {
  const filters = { near: '28.5383,-81.3792', radius_miles: 15 };
  const read = { chips: [{ filters, label: 'Within 15 miles of Orlando, FL', text: 'Orlando', because: null }] } as unknown as Interpretation;
  expect(labels({ beds: 2, ...filters }, read)).toEqual([
    { label: 'Within 15 miles of Orlando, FL', words: 'Orlando', href: '/search?beds=2' },
    { label: '2 bedrooms or more', href: '/search?near=28.5383,-81.3792&radius_miles=15' },
  ]);
  expect(labels({ ...filters, radius_miles: 30 }, read)).toEqual([{ label: 'Within 30 miles of a point', href: '/search' }]);
});
