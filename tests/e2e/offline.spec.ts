import { expect, test } from '@playwright/test';
import { someListings } from './site';

test('without a network the homes seen last are shown, and forgotten when asked', async ({ page, context, request }) => {
  const [home] = await someListings(request, 'limit=1');
  await page.goto(`/listings/${home.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(home.title);
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));
  await context.setOffline(true);
  await page.goto('/search');
  await expect(page).toHaveURL('/offline');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Homes seen last');
  await expect(page.getByRole('list', { name: 'Homes seen last' }).getByRole('link')).toHaveText([home.title]);
  // Its styles and the picture are there as well.
  await expect(page.getByRole('button', { name: 'Forget these homes' })).toHaveCSS('font-weight', '600');
  await expect.poll(() => page.locator('main img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Forget these homes' }).click();
  await expect(page.getByText('No home has been looked at')).toBeVisible();
  await context.setOffline(false);
  await page.goto('/search');
  await expect(page).toHaveURL('/search');
});

test('the site can be installed: a manifest with icons that are there', async ({ page, request }) => {
  await page.goto('/');
  const address = (await page.locator('link[rel="manifest"]').getAttribute('href')) as string;
  const manifest = (await (await request.get(address)).json()) as { icons: { src: string; sizes: string; type: string }[] };
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const { src, type } of manifest.icons) expect((await request.get(src)).headers()['content-type']).toContain(type);
});
