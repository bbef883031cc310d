import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSquares } from '@/lib/domains/listings/merge-squares';
import { bubbleRadius } from '@/lib/domains/listings/schema-bubble';
import { squareBox } from '@/lib/domains/listings/squares';

const [LEVEL, ZOOM] = [9, 7];
/** Pixels of the map, the world being 256 · 2^zoom wide. */
const at = ({ latitude, longitude }: { latitude: number; longitude: number }): [number, number] => {
  const world = 256 * 2 ** ZOOM;
  const mercator = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
  return [(world * (longitude + 180)) / 360, world * (0.5 - mercator)];
};

/** Squares of a corner of the map, each with its homes somewhere within. */
const squares = fc.uniqueArray(fc.nat({ max: 399 }), { minLength: 2, maxLength: 80 }).chain((codes) =>
  fc.tuple(
    ...codes.map((code) =>
      fc
        .record({
          count: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 50_000 })),
          x: fc.double({ min: 0, max: 1, noNaN: true }),
          y: fc.double({ min: 0, max: 1, noNaN: true }),
        })
        .map(({ count, x, y }) => {
          const [west, south, east, north] = squareBox(CORNER + code, LEVEL);
          return {
            code: CORNER + code,
            count,
            latitude: south + y * (north - south),
            longitude: west + x * (east - west),
            min_price: code,
            max_price: 1000 + code,
            id: count === 1 ? `lst_${code}` : null,
          };
        }),
    ),
  ),
);
/** From 22.5° north and 112.5° west. */
const CORNER = 39_936;

test('no two circles meet, no home is lost, and each stands within its squares', () => {
  fc.assert(
    fc.property(squares, (given) => {
      const groups = mergeSquares(given, LEVEL, ZOOM);
      const total = (of: { count: number }[]) => of.reduce((sum, { count }) => sum + count, 0);
      expect(total(groups)).toBe(total(given));
      expect(Math.min(...groups.map(({ min_price }) => min_price))).toBe(Math.min(...given.map(({ min_price }) => min_price)));
      expect(Math.max(...groups.map(({ max_price }) => max_price))).toBe(Math.max(...given.map(({ max_price }) => max_price)));
      const circles = groups.filter(({ id }) => id === null);
      for (const [index, one] of circles.entries()) {
        const [west, south, east, north] = one.bbox;
        expect(one.longitude >= west - 1e-9 && one.longitude <= east + 1e-9 && one.latitude >= south - 1e-9 && one.latitude <= north + 1e-9).toBe(true);
        for (const other of circles.slice(index + 1)) {
          const [[x, y], [u, v]] = [at(one), at(other)];
          expect(Math.hypot(x - u, y - v)).toBeGreaterThan(bubbleRadius(one.count) + bubbleRadius(other.count));
        }
      }
    }),
  );
});

test('squares that are far enough apart stay as they are, and homes alone never join each other', () => {
  const square = (code: number, count: number) => {
    const [west, south, east, north] = squareBox(code, LEVEL);
    return { code, count, latitude: (south + north) / 2, longitude: (west + east) / 2, min_price: 1, max_price: 2, id: count === 1 ? `lst_${code}` : null };
  };
  // 64 pixels apart.
  expect(mergeSquares([square(CORNER, 40), square(CORNER + 1, 60)], LEVEL, ZOOM)).toHaveLength(2);
  expect(mergeSquares([square(CORNER, 40), square(CORNER + 1, 60)], LEVEL, ZOOM - 1)).toMatchObject([{ count: 100, code: CORNER + 1 }]);
  expect(mergeSquares([square(CORNER, 1), square(CORNER + 1, 1)], LEVEL, 0)).toHaveLength(2);
  expect(mergeSquares([square(CORNER, 1), square(CORNER + 1, 9)], LEVEL, 0)).toMatchObject([{ count: 10, id: null }]);
});
