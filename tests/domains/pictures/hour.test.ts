import { expect, test } from 'vitest';
import { hourOf } from '@/lib/domains/pictures/rules-hour';

const STATES = ['AZ', 'TX', 'MN', 'WA'];
const hours = STATES.flatMap((state) => Array.from({ length: 200 }, (_, index) => hourOf({ id: `lst_${index.toString(36).padStart(10, '0')}`, state })));

test('every light has its hour', () => {
  expect(Math.min(...hours)).toBe(0);
  expect(Math.max(...hours)).toBe(1);
  expect(new Set(hours).size).toBe(11);
});

test('a home keeps its hour', () => {
  const home = { id: 'lst_95oo8gj0vh', state: 'TX' };
  expect(hourOf(home)).toBe(hourOf({ ...home }));
});
