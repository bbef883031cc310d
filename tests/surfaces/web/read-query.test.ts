import { expect, test } from 'vitest';
import { searchInput } from '@/lib/domains/listings/schema';
import { readQuery, toSearchParams } from '@/lib/surfaces/web/search-query';

const read = (query: string) => readQuery(searchInput, new URLSearchParams(query));

test('a page reads its query as the API does', () => {
  expect(read('city=Austin&beds=2&baths=1.5&pets=cats,dogs&max_price=')).toEqual({ ok: true, input: { city: 'Austin', beds: 2, baths: 1.5, pets: ['cats', 'dogs'] } });
});

test.each([
  ['beds=many', 'beds', /whole number from 0 to 50/],
  ['property_type=castle', 'property_type', /Choose one of: apartment/],
  ['limit=1000', 'limit', /from 1 to 100/],
  ['bedz=2', 'bedz', /Did you mean "beds"/],
  ['beds=1&beds=2', 'beds', /more than once/],
])('%s is explained in words', (query, field, message) => {
  const result = read(query);
  expect(result).toMatchObject({ ok: false, issues: [{ path: [field], message: expect.stringMatching(message) }] });
});

test('repeated parameters of a page keep their order', () => {
  expect(toSearchParams({ pets: ['cats', 'dogs'], city: 'Austin', none: undefined }).toString()).toBe('pets=cats&pets=dogs&city=Austin');
});
