import { expect, test } from 'vitest';
import { isNew } from '@/lib/domains/listings/schema-new';

const now = Date.parse('2026-03-10T12:00:00Z');

test.each([
  ['2026-03-10T11:59:00.000Z', 'active', true],
  ['2026-03-07T12:00:00.001Z', 'active', true],
  ['2026-03-07T12:00:00.000Z', 'active', false],
  ['2026-03-10T11:59:00.000Z', 'pending', false],
  ['2026-03-10T11:59:00.000Z', 'closed', false],
] as const)('listed at %s and %s: new is %s', (listed_at, status, expected) => {
  expect(isNew({ listed_at, status }, now)).toBe(expected);
});
