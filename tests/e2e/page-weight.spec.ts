import { expect, type Page, test } from '@playwright/test';
import { someListings } from './site';

/** 120 KiB, before the map. */
const BUDGET_BYTES = 120 * 1024;

/** Bytes of the scripts' bodies as they crossed the wire, once the page is at rest; nothing was scrolled or pressed. */
async function scriptBytes(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: 'networkidle' });
  const sizes = await page.evaluate(() => {
    const loads = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return loads.filter(({ name }) => new URL(name).pathname.endsWith('.js')).map(({ encodedBodySize }) => encodedBodySize);
  });
  expect(Math.min(...sizes)).toBeGreaterThan(0);
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('the home page loads little JavaScript', async ({ page }) => {
  expect(await scriptBytes(page, '/')).toBeLessThanOrEqual(BUDGET_BYTES);
});

test('the page of a home loads little JavaScript', async ({ page, request }) => {
  const [{ id }] = await someListings(request, 'limit=1');
  expect(await scriptBytes(page, `/listings/${id}`)).toBeLessThanOrEqual(BUDGET_BYTES);
});

test('a build’s files come compressed and are kept for ever', async ({ page, request }) => {
  await page.goto('/');
  const addresses = await page
    .locator('script[src^="/_next/static/"], link[rel="stylesheet"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? one.getAttribute('href')));
  for (const address of addresses) {
    const headers = (await request.get(address as string, { headers: { 'Accept-Encoding': 'gzip, br' } })).headers();
    expect(headers, address as string).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding', 'cache-control': 'public, max-age=31536000, immutable' });
  }
});

test('a page without secrets may be kept for Back, a private one not', async ({ request }) => {
  const [{ id }] = await someListings(request, 'limit=1');
  for (const path of ['/', '/search', `/listings/${id}`, '/homes/tx/austin', '/docs']) expect((await request.get(path)).headers()['cache-control'], path).toBe('private, no-cache');
  expect((await request.get('/agents/register')).headers()['cache-control']).toContain('no-store');
});

test('previews, feeds and programs get a picture in pixels, browsers the drawing', async ({ page, request }) => {
  const [home] = await someListings(request, 'limit=1');
  await page.goto(`/listings/${home.id}`);
  const preview = (await page.locator('meta[property="og:image"]').getAttribute('content')) as string;
  const answer = await request.get(preview);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
  expect(JSON.stringify(await (await request.get(`/api/v1/listings/${home.id}`)).json())).toContain(preview);
  await expect(page.getByRole('region', { name: 'Pictures' }).locator('img').first()).toHaveAttribute('src', preview.replace(/png$/, 'svg'));
});
