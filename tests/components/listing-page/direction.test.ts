import { expect, test } from 'vitest';
import { compassWord } from '@/components/listing-page/direction';

test.each([
  [0, 'north'],
  [22, 'north'],
  [23, 'northeast'],
  [90, 'east'],
  [180, 'south'],
  [270, 'west'],
  [337, 'northwest'],
  [338, 'north'],
  [359, 'north'],
])('%d degrees are %s', (bearing, word) => {
  expect(compassWord(bearing)).toBe(word);
});
