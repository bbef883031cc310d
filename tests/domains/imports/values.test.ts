import { describe, expect, test } from 'vitest';
import { amenityOf } from '@/lib/domains/imports/rules/amenity';
import { petsOf } from '@/lib/domains/imports/rules/pets';
import { withoutPhoneNumbers } from '@/lib/domains/imports/rules/phone-numbers';
import { propertyTypeOf } from '@/lib/domains/imports/rules/property-type';
import { cut, proseOf, textOf } from '@/lib/domains/imports/text';
import { amountOf, dateOf, listOf, numberOf, periodOf, yesNoOf } from '@/lib/domains/imports/values';

test.each([
  ['$1,500', 1500],
  ['1.225e+006', 1_225_000],
  ['1.500,00 €', 1500],
  ['1,500.50', 1500.5],
  ['£159,950', 159_950],
  ['$350K', 350_000],
  ['1.2M', 1_200_000],
  ['USD 900', 900],
  ["1'250'000", 1_250_000],
  [980, 980],
  ['-500,000', -500_000],
])('amount %j is %d', (text, amount) => {
  expect(amountOf(text)?.amount).toBe(amount);
});

test('an amount tells currency, period and range', () => {
  expect(amountOf('€ 900 / week')).toMatchObject({ amount: 900, currency: 'EUR', period: 'week', upTo: null });
  expect(amountOf('$1,168 – $1,796')).toMatchObject({ amount: 1168, upTo: 1796 });
  expect(amountOf('$1,200/mo')).toMatchObject({ amount: 1200, period: 'month', upTo: null });
  for (const nothing of ['', 'null', 'Call for price', null, undefined, Number.NaN]) expect(amountOf(nothing)).toBeNull();
  expect(periodOf('Monthly|Weekly')).toBeNull();
});

test.each([
  ['3 BR', 3],
  ['Studio', 0],
  ['two', 2],
  ['1½', 1.5],
  ['2 1/2', 2.5],
  ['1,180 sq ft', 1180],
  ['1 shared bath', 1],
  ['null', null],
  ['many', null],
])('number %j is %j', (text, number) => {
  expect(numberOf(text)).toBe(number);
});

test.each([
  ['20141013T000000', '2014-10-13T00:00:00.000Z'],
  ['03/15/2026', '2026-03-15T00:00:00.000Z'],
  ['25/03/2026', '2026-03-25T00:00:00.000Z'],
  ['15.03.2026', '2026-03-15T00:00:00.000Z'],
  ['2005-09-08 16:13:47', '2005-09-08T16:13:47.000Z'],
  ['2026-03-15T08:00:00-05:00', '2026-03-15T13:00:00.000Z'],
  ['1577358313', '2019-12-26T11:05:13.000Z'],
  ['1577358313000', '2019-12-26T11:05:13.000Z'],
  ['02/30/2026', undefined],
  ['tomorrow', undefined],
  ['0000-00-00', undefined],
])('date %j is %j', (text, iso) => {
  expect(dateOf(text)?.toISOString()).toBe(iso);
});

test('yes and no', () => {
  expect(['Yes', 'y', 'TRUE', '1', 'Included'].map(yesNoOf)).toEqual([true, true, true, true, true]);
  expect(['No', 'none', 'f', '0', 'not allowed'].map(yesNoOf)).toEqual([false, false, false, false, false]);
  expect(['perhaps', '', null].map(yesNoOf)).toEqual([null, null, null]);
});

test('lists', () => {
  expect(listOf('["a", "b, c"]')).toEqual(['a', 'b, c']);
  expect(listOf('a, null,b')).toEqual(['a', 'b']);
  expect(listOf('a, b|c')).toEqual(['a, b', 'c']);
  expect(listOf(undefined)).toEqual([]);
});

describe('text', () => {
  test('nothing is null, whatever it is called', () => {
    for (const nothing of ['', '  ', 'null', 'N/A', '-', 'Unknown', null, undefined, {}]) expect(textOf(nothing)).toBeNull();
  });

  test('loses tags and keeps what only looks like one', () => {
    expect(proseOf('<p>Two &lt;3 rooms</p><script>alert(1)</script><ul><li>One</li></ul>a < b, <10 min; cut <br /')).toBe('Two <3 rooms\n\n- One\n\na < b, <10 min; cut');
    expect(proseOf('&#x1F3E0; &#0;&unknown; &eacute;')).toBe('🏠 &unknown; é');
  });

  test('is mended and stays storable', () => {
    expect(proseOf('Itâ€™s a cafÃ©')).toBe('It’s a café');
    expect(textOf('a\0b\ud800c')).toBe('ab\ufffdc');
    expect(textOf('a\ufffeb\uffffc')).toBe('abc');
    expect(cut(`${'word '.repeat(10)}`, 22)).toBe('word word word word…');
  });

  test('loses telephone numbers, not prices and ids', () => {
    expect(withoutPhoneNumbers('Call (512) 555-0142 or 512-555-0142, 1.512.555.0142')).toBe('Call [phone removed] or [phone removed], [phone removed]');
    expect(withoutPhoneNumbers('MLS 5125550142, $1,500 - 1,800, 78704-1234, 1200-1400 sq ft')).toBe('MLS 5125550142, $1,500 - 1,800, 78704-1234, 1200-1400 sq ft');
  });
});

test('pets, amenities and kinds of home have one spelling', () => {
  expect(['Cats,Dogs', 'Cats', 'None', 'No pets', 'null', 'Yes', 'Call', 'not-allowed', 'Dogs OK, no cats'].map(petsOf)).toEqual([
    ['cats', 'dogs'],
    ['cats'],
    [],
    [],
    null,
    ['cats', 'dogs'],
    null,
    [],
    ['dogs'],
  ]);
  expect(['AC', 'Patio/Deck', 'Free washer – In unit', 'Coffee maker: Nespresso', 'None', 'x'.repeat(70)].map(amenityOf)).toEqual([
    'air conditioning',
    'patio',
    'washer',
    'coffee maker',
    null,
    null,
  ]);
  expect(
    ['Single Family Residence', 'Private room in townhouse', 'Condominium', 'Town House', 'Stock Cooperative', 'Quadruplex', 'Unimproved Land', 'Apartment', 'zzz'].map(
      propertyTypeOf,
    ),
  ).toEqual(['house', 'room', 'condo', 'townhouse', 'co_op', 'fourplex', 'land', 'apartment', undefined]);
});
