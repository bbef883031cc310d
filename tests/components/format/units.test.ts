import { expect, test } from 'vitest';
import { unitsOf } from '@/components/format/units';

test.each([
  [undefined, null, 'imperial'],
  [undefined, '*', 'imperial'],
  [undefined, 'en', 'imperial'],
  [undefined, 'en-US,en;q=0.9', 'imperial'],
  [undefined, 'en-GB', 'imperial'],
  [undefined, 'de', 'metric'],
  [undefined, 'fr-CA,fr;q=0.9,en-US;q=0.8', 'metric'],
  [undefined, 'es,en-US;q=0.9', 'imperial'],
  [undefined, 'zh-Hant-TW', 'metric'],
  [undefined, 'not a language,,;q=1', 'imperial'],
  ['metric', 'en-US', 'metric'],
  ['imperial', 'de-DE', 'imperial'],
  ['cubits', 'de-DE', 'metric'],
] as const)('chosen %s, language %s: %s', (chosen, languages, units) => {
  expect(unitsOf(chosen, languages)).toBe(units);
});
