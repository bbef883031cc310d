import '@/tests/support/process-database';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The page as a server in this mode would make it. */
async function page(mode: string): Promise<() => Promise<unknown>> {
  vi.resetModules();
  vi.stubEnv('NODE_ENV', mode);
  return (await import('@/app/styleguide/page')).default;
}

test('in production there is no style guide', async () => {
  await expect((await page('production'))()).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
});

test('in development there is', async () => {
  // Outside a request it gets as far as asking for a home to show.
  await expect((await page('development'))()).rejects.toThrow('outside a request scope');
});
