import { expect, test } from 'vitest';
import { plainQuery } from '@/components/search/plain-query';

test.each([
  ['min_price=$1,800', 'min_price=1800'],
  ['max_price=€ 1 800', 'max_price=1800'],
  ['max_price=1,800 €', 'max_price=1800'],
  ['max_price=cheap', 'max_price=cheap'],
  ['beds=&city= Austin ', 'city=Austin'],
  ['pets=cats&pets=dogs', 'pets=cats,dogs'],
  ['radius_miles=5', ''],
])('%s is searched as %s', (form, address) => {
  expect(decodeURIComponent(plainQuery(new URLSearchParams(form)).toString())).toBe(address);
});
