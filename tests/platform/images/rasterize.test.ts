import sharp from 'sharp';
import { expect, test } from 'vitest';
import { RASTER_FORMATS, rasterize } from '@/lib/platform/images/rasterize';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800"><rect width="1200" height="800" fill="#96401f"/></svg>';

test.each(RASTER_FORMATS)('a drawing as %s has the width asked for and its colour', async (format) => {
  const image = (await rasterize(`colour ${format}`, DRAWING, format, 400)) as Buffer;
  const { format: kind, compression, width, height } = await sharp(image).metadata();
  expect([kind, compression, width, height]).toEqual([{ avif: 'heif', jpg: 'jpeg', png: 'png' }[format], format === 'avif' ? 'av1' : undefined, 400, 267]);
  const { dominant } = await sharp(image).stats();
  expect(Math.abs(dominant.r - 0x96) + Math.abs(dominant.g - 0x40) + Math.abs(dominant.b - 0x1f)).toBeLessThan(40);
});

test('what was made is kept, and callers at the same time share the work', async () => {
  const [first, second] = await Promise.all([rasterize('shared', DRAWING, 'png', 400), rasterize('shared', DRAWING, 'png', 400)]);
  expect(second).toBe(first);
  expect(await rasterize('shared', 'never drawn', 'png', 400)).toBe(first);
});

test('too long a line is refused, and those in it are served', async () => {
  const all = await Promise.all(Array.from({ length: 60 }, (_, at) => rasterize(`line ${at}`, DRAWING, 'jpg', 400)));
  expect(all.filter(Boolean)).toHaveLength(42);
  expect(await rasterize('line 59', DRAWING, 'jpg', 400)).toBeDefined();
});

test('a drawing that cannot be read fails and frees its place', async () => {
  for (let at = 0; at < 3; at++) await expect(rasterize('broken', '<svg', 'png', 400)).rejects.toThrow();
  expect(await rasterize('after broken', DRAWING, 'png', 400)).toBeDefined();
});
