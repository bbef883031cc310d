import { expect, test } from 'vitest';
import { compactCount } from '@/components/format/compact-count';
import { count } from '@/components/format/count';
import { countryName } from '@/components/format/country-name';
import { date } from '@/components/format/date';
import { DOCUMENT_LANGUAGE } from '@/components/format/document-language';
import { duration } from '@/components/format/duration';
import { fill } from '@/components/format/fill';
import { listText } from '@/components/format/list-text';
import { moment } from '@/components/format/moment';
import { money } from '@/components/format/money';
import { moneyChange } from '@/components/format/money-change';
import { percent } from '@/components/format/percent';
import { plural } from '@/components/format/plural';

test.each([
  [money(2200, 'USD'), '$2,200'],
  [money(1200.4, 'MXN'), 'MX$1,200'],
  [money(1.918, 'USD', 'cent'), '$1.92'],
  [money(485_250, 'USD', 'short'), '$485K'],
  [money(1500, 'USD', 'short'), '$1.5K'],
  [money(1200, 'dollars'), '1,200 dollars'],
  [moneyChange(-250, 'USD'), '-$250'],
  [moneyChange(1000, 'USD'), '+$1,000'],
  [count(1234.5), '1,234.5'],
  [compactCount(12_480), '12.5K'],
  [percent(0.125), '12.5%'],
  [duration(1), '1 day'],
  [duration(24), '24 days'],
  [date('2026-11-20'), 'Nov 20, 2026'],
  [moment('2026-11-20T17:21:00Z'), 'Nov 20, 2026, 5:21 PM UTC'],
  [fill('{what} in {where}', { where: '$& {what}', what: 'Homes' }), 'Homes in $& {what}'],
  [countryName('MX'), 'Mexico'],
  [countryName('Elsewhere'), 'Elsewhere'],
  [listText(['cats', 'dogs']), 'cats and dogs'],
  [listText(['a', 'b', 'c'], 'any'), 'a, b, or c'],
  [listText(['2 beds', '1 bath'], 'parts'), '2 beds, 1 bath'],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});

test.each([
  [0, '0 homes'],
  [1, '1 home'],
  [1.5, '1.5 homes'],
  [1200, '1,200 homes'],
])('%d takes its plural form', (value, text) => {
  expect(plural(value, { one: '# home', other: '# homes' })).toBe(text);
});

test('the document says its language and direction', () => {
  expect(DOCUMENT_LANGUAGE).toEqual({ lang: 'en-US', dir: 'ltr', openGraph: 'en_US' });
});
