import { expect, test, vi } from 'vitest';
import { AppError, toAppError } from '@/lib/kernel/errors';

test('an error of another copy of the module is known as one of ours', async () => {
  vi.resetModules();
  const copy = await import('@/lib/kernel/errors');
  expect(copy.AppError).not.toBe(AppError);
  const thrown = new copy.AppError('conflict', 'Read it again.');
  expect(thrown).toBeInstanceOf(AppError);
  expect(toAppError(thrown)).toBe(thrown);
});

test('any other error is an internal one that keeps its cause', () => {
  const thrown = new Error('secret');
  const error = toAppError(thrown);
  expect(thrown).not.toBeInstanceOf(AppError);
  expect(error).toMatchObject({ code: 'internal_error', cause: thrown });
  expect(error.message).not.toContain('secret');
});
