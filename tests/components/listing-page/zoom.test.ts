import { expect, test } from 'vitest';
import { anchored, clampZoom } from '@/components/listing-page/zoom';

test('a picture is enlarged up to four times and never made smaller than whole', () => {
  expect([0.2, 1, 2.345, 9].map(clampZoom)).toEqual([1, 1, 2.35, 4]);
});

test('what is under the fingers stays there', () => {
  // 100 px into the box, scrolled by 50: the content's 150th pixel, the 300th once doubled.
  expect(anchored(50, 100, 2)).toBe(200);
  expect(anchored(200, 100, 0.5)).toBe(50);
});
