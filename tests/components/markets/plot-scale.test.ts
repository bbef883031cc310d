import { expect, test } from 'vitest';
import { plotScale } from '@/components/markets/plot-scale';

const BINS = [
  { from: 1000, to: 2000, count: 4 },
  { from: 2000, to: 3000, count: 8 },
  { from: 3000, to: 4000, count: 0 },
  { from: 4000, to: null, count: 2 },
];

test('bars are as wide as their prices and as high as their counts, from the left end to the right', () => {
  const { bars } = plotScale(BINS, 200, 40);
  expect(bars.map(({ x, width }) => [x, width])).toEqual([
    [0, 25],
    [25, 25],
    [50, 25],
    [75, 25],
  ]);
  expect(bars.map(({ y, height }) => y + height)).toEqual([200, 200, 200, 200]);
  expect(bars.map(({ height }) => height / 160)).toEqual([0.5, 1, 0, 0.25]);
});

test('prices stand where their bins are, and what lies beyond at the ends', () => {
  const { across } = plotScale(BINS, 200, 40);
  expect([500, 1000, 2500, 4000, 9000].map(across)).toEqual([0, 0, 37.5, 75, 100]);
});

test('no price is written at the outer end of an open bin, and no part of a home at the side', () => {
  const { prices, counts } = plotScale([{ from: null, to: 1000, count: 1 }, ...BINS], 200, 40);
  expect(prices.every(({ value }) => value >= 1000 && value <= 4000)).toBe(true);
  expect(prices.length).toBeGreaterThan(1);
  expect(counts.every(({ value }) => Number.isInteger(value))).toBe(true);
  expect(plotScale([{ from: 0, to: 10, count: 1 }], 200, 40).counts.map(({ value }) => value)).toEqual([0, 1]);
});

test('a single open bin is a plot as well', () => {
  expect(plotScale([{ from: 0, to: null, count: 7 }], 200, 40).bars).toMatchObject([{ x: 0, width: 100 }]);
});
