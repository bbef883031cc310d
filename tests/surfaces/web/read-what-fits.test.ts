import { expect, test } from 'vitest';
import { z } from 'zod';
import { searchInput } from '@/lib/domains/listings/schema';
import { readWhatFits } from '@/lib/surfaces/web/read-what-fits';

const read = (query: string) => {
  const { input, kept, leftOut } = readWhatFits(searchInput, new URLSearchParams(query));
  return { input, kept: kept.toString(), leftOut };
};

test.each(['utm_source=mail&utm_medium=x', 'fbclid=1', 'gclid=1&gbraid=2', 'msclkid=7', '_ga=1', 'mc_cid=1&mc_eid=2', 'ttclid=1', 'ref=home'])(
  '%s is passed over in silence',
  (query) => {
    expect(read(`city=Austin&${query}`)).toEqual({ input: { city: 'Austin' }, kept: 'city=Austin', leftOut: [] });
  },
);

test('what is unknown is named once, and the rest holds', () => {
  expect(read('offer_type=rent&beds=2&offer_type=sale')).toEqual({ input: { beds: 2 }, kept: 'beds=2', leftOut: [{ name: 'offer_type', value: 'rent' }] });
});

test('a value that does not fit is left out with its fault, and of a list that value alone', () => {
  expect(read('beds=many&pets=birds,dogs&max_price=1800')).toEqual({
    input: { pets: ['dogs'], max_price: 1800 },
    kept: 'pets=dogs&max_price=1800',
    leftOut: [
      { name: 'pets', value: 'birds', fault: 'Choose one of: cats, dogs.' },
      { name: 'beds', value: 'many', fault: 'Write a whole number from 0 to 50.' },
    ],
  });
});

test('of a field given twice the first holds', () => {
  expect(read('beds=1&beds=2&city=Austin&city=Austin')).toMatchObject({ input: { beds: 1, city: 'Austin' }, leftOut: [{ name: 'beds', value: '2' }] });
});

test('too long a list is left out whole', () => {
  expect(read(`amenities=${Array.from({ length: 21 }, (_, n) => `a${n}`).join(',')}&beds=1`)).toMatchObject({ input: { beds: 1 }, leftOut: [{ name: 'amenities' }] });
});

test.each(['constructor', '__proto__', 'toString'])('%s is as unknown as any other name', (name) => {
  expect(read(`${name}=1&beds=1`)).toEqual({ input: { beds: 1 }, kept: 'beds=1', leftOut: [{ name, value: '1' }] });
});

test('a schema that wants what the query has not is no endless question', () => {
  expect(() => readWhatFits(z.strictObject({ id: z.string() }), new URLSearchParams())).toThrow('"id" is refused');
});
