import { expect, test } from 'vitest';
import { preferredEncoding } from '@/scripts/server/accept-encoding';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0.5, gzip', 'gzip'],
  ['br;q=0, gzip;q=0.1', 'gzip'],
  ['*', 'br'],
  ['br; q=0, *', 'gzip'],
  ['GZIP', 'gzip'],
  ['gzip;q=0', undefined],
  ['identity', undefined],
  ['', undefined],
  [undefined, undefined],
])('Accept-Encoding %j takes %j', (header, encoding) => {
  expect(preferredEncoding(header, ['br', 'gzip'])).toBe(encoding);
});

test('takes nothing that is not offered', () => {
  expect(preferredEncoding('br, gzip', ['gzip'])).toBe('gzip');
  expect(preferredEncoding('br, gzip', [])).toBeUndefined();
});
