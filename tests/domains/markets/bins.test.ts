import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceEdges, toBins } from '@/lib/domains/markets/rules-bins';

const range = fc.tuple(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 0, max: 2_000_000_000 })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

test('edges are whole, evenly apart, and span the bulk in some 4 to 26 bins', () => {
  fc.assert(
    fc.property(range, fc.integer({ min: 1, max: 100_000 }), ([low, high], n) => {
      const edges = niceEdges(low, high, n);
      const step = (edges[1] as number) - (edges[0] as number);
      expect(edges.every((edge, at) => Number.isInteger(edge) && edge === (edges[0] as number) + at * step)).toBe(true);
      expect(edges[0]).toBeLessThanOrEqual(low);
      expect(edges.at(-1)).toBeGreaterThan(high);
      expect(edges.length).toBeLessThanOrEqual(27);
      if (high - low > 100) expect(edges.length).toBeGreaterThanOrEqual(4);
      expect(String(step)).toMatch(/^(1|2|25|5)0*$/);
    }),
  );
});

test.each([
  [1000, 5000, 30, 1000],
  [1000, 5000, 1000, 200],
  [100_000, 1_300_000, 300, 100_000],
  [1500, 1500, 8, 1],
])('from %i to %i, %i homes: steps of %i', (low, high, n, step) => {
  const [first = 0, second = 0] = niceEdges(low, high, n);
  expect(second - first).toBe(step);
});

test('empty open ends are left out, unless the upper is to be kept', () => {
  const counts = new Map([
    [1, 3],
    [2, 4],
  ]);
  expect(toBins([0, 10, 20], counts)).toEqual([
    { from: 0, to: 10, count: 3 },
    { from: 10, to: 20, count: 4 },
  ]);
  expect(toBins([0, 10], counts, 'above').at(-1)).toEqual({ from: 10, to: null, count: 4 });
  expect(toBins([0, 10], new Map(), 'above').at(-1)).toEqual({ from: 10, to: null, count: 0 });
  expect(toBins([10, 20], new Map([[0, 1]]))[0]).toEqual({ from: null, to: 10, count: 1 });
});
