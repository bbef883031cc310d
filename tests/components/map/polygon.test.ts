import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Corner, polygonCorners, polygonText } from '@/components/map/polygon';
import { bboxText, boundsOf } from '@/components/map/viewport';
import { searchFilters } from '@/lib/domains/listings/schema';

const corner = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));

describe('a drawn area in an address', () => {
  test('is latitude,longitude pairs, as the search reads them', () => {
    expect(
      polygonText([
        [-97.8, 30.2],
        [-97.7, 30.2],
        [-97.7, 30.3],
      ]),
    ).toBe('30.2,-97.8 30.2,-97.7 30.3,-97.7');
  });

  test('comes back as it was, to the metre', () => {
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 60 }), (corners) => {
        const back = polygonCorners(polygonText(corners as Corner[]));
        expect(back).toHaveLength(corners.length);
        for (const [index, [longitude, latitude]] of back.entries()) {
          expect(longitude).toBeCloseTo((corners[index] as Corner)[0], 4);
          expect(latitude).toBeCloseTo((corners[index] as Corner)[1], 4);
        }
        expect(polygonText(back)).toBe(polygonText(corners as Corner[]));
      }),
    );
  });

  test('is never longer than a search takes', () => {
    const many = Array.from({ length: 5000 }, (_, index): Corner => [-97 - index / 10_007, 30 + index / 10_007]);
    const text = polygonText(many);
    expect(searchFilters.polygon.safeParse(text).success).toBe(true);
    expect(polygonCorners(text).length).toBeGreaterThan(50);
  });

  test.each(['', '30,-97', '30,-97 31,-97', '30,-97 31,-97 x', '91,0 0,0 0,1', '0,181 0,0 1,1', '1e2,0 0,0 1,1'])('%s is none', (text) => {
    expect(polygonCorners(text)).toEqual([]);
  });
});

describe('a viewport in an address', () => {
  test('is what the search reads, and stays on the globe', () => {
    fc.assert(
      fc.property(fc.tuple(fc.double({ min: -400, max: 400, noNaN: true }), fc.double({ min: -120, max: 120, noNaN: true })), ([x, y]) => {
        expect(searchFilters.bbox.safeParse(bboxText([x - 1, y - 1, x + 1, y + 1])).success).toBe(true);
      }),
    );
  });

  test('comes back as it was', () => {
    expect(boundsOf(bboxText([-97.95, 30.1, -97.5, 30.5]))).toEqual([-97.95, 30.1, -97.5, 30.5]);
    expect(boundsOf('1,2,3')).toBeUndefined();
    expect(boundsOf('1,9,3,2')).toBeUndefined();
    expect(boundsOf(null)).toBeUndefined();
  });
});
