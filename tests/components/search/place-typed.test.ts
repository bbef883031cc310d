import { expect, test } from 'vitest';
import { placeTyped } from '@/components/search/place-typed';

test.each([
  ['2 bed under 1800 in Aus', 'Aus'],
  ['house near San An', 'San An'],
  ['a garden in the back in Portland, O', 'Portland, O'],
  ['Aus', 'Aus'],
  ['787', '787'],
  ['homes in 787', '787'],
  ['1412 N Map', '1412 N Map'],
  ['a home at 12 5th Av', '12 5th Av'],
  ['im Sonnenschein in Köl', 'Köl'],
])('%s names %s', (sentence, place) => {
  const found = placeTyped(sentence);
  expect(found?.text).toBe(place);
  expect(sentence.slice(found?.start)).toBe(place);
});

test.each(['', 'a', '2 bed under 1800', 'homes in ', '12 bedrooms', '500 sq ft', '15 minutes', 'house in Austin with 2 beds', `in ${'a'.repeat(300)}`])(
  '%s names no place',
  (sentence) => {
    expect(placeTyped(sentence)).toBeUndefined();
  },
);
