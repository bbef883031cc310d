import { expect, test } from 'vitest';
import { area } from '@/components/format/area';
import { areaTyped, squareFeetOf } from '@/components/format/area-filter';
import { distance } from '@/components/format/distance';
import { lotArea } from '@/components/format/lot-area';
import { isPricedByArea, pricePerArea } from '@/components/format/price-per-area';

test.each([
  [1200, '1,200 sq ft', '111 m²'],
  [753, '753 sq ft', '70 m²'],
  [0, '0 sq ft', '0 m²'],
])('%d square feet are %s or %s', (squareFeet, imperial, metric) => {
  expect([area(squareFeet, 'imperial'), area(squareFeet, 'metric')]).toEqual([imperial, metric]);
});

test.each([
  [6500, '6,500 sq ft', '604 m²'],
  [43_560, '1 acre', '4,047 m²'],
  [108_900, '2.5 acres', '1.01 hectares'],
])('land of %d square feet is %s or %s', (squareFeet, imperial, metric) => {
  expect([lotArea(squareFeet, 'imperial'), lotArea(squareFeet, 'metric')]).toEqual([imperial, metric]);
});

test.each([
  [30, '100 feet', '30 meters'],
  [153, '500 feet', '150 meters'],
  [160, '520 feet', '160 meters'],
  [165, '0.1 miles', '170 meters'],
  [999, '0.6 miles', '1 kilometer'],
  [1300, '0.8 miles', '1.3 kilometers'],
  [1609.344, '1 mile', '1.6 kilometers'],
  [40_000, '25 miles', '40 kilometers'],
])('%d meters are %s or %s', (meters, imperial, metric) => {
  expect([distance(meters, 'imperial'), distance(meters, 'metric')]).toEqual([imperial, metric]);
});

test('short distances fit where room is scarce', () => {
  expect([distance(1300, 'imperial', 'short'), distance(1300, 'metric', 'short'), distance(450, 'metric', 'short')]).toEqual(['0.8 mi', '1.3 km', '450 m']);
});

test('a price per area is of the area the reader measures in', () => {
  expect([pricePerArea(312, 'USD', 'imperial'), pricePerArea(312, 'USD', 'metric'), pricePerArea(1.92, 'USD', 'imperial', 'cent')]).toEqual(['$312', '$3,358', '$1.92']);
});

test('an area typed in meters comes back as it was typed, and loses no home of just that size', () => {
  for (let meters = 0; meters <= 1000; meters++) {
    for (const end of ['min', 'max'] as const) expect(areaTyped(squareFeetOf(String(meters), end), 'metric')).toBe(String(meters));
  }
  expect([squareFeetOf('70', 'min'), squareFeetOf('70', 'max')]).toEqual(['753', '754']);
});

test('what is no number is left to be refused as it was typed', () => {
  expect([squareFeetOf('wide', 'min'), areaTyped('wide', 'metric'), areaTyped('753', 'imperial')]).toEqual(['wide', 'wide', '753']);
});

test.each([
  [0.4, false, true],
  [0.6, true, true],
  [0.01, false, false],
])('a price of %d a square foot is one in whole units: by the foot %s, by the meter %s', (perSquareFoot, imperial, metric) => {
  expect([isPricedByArea(perSquareFoot, 'imperial'), isPricedByArea(perSquareFoot, 'metric')]).toEqual([imperial, metric]);
});
