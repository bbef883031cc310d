import { expect, test } from '@playwright/test';
import { homesFound } from './homes-found';
import { someListings } from './site';

test('marks that advertisers hang on a link change nothing and are not passed on', async ({ page, request }) => {
  const [{ city }] = await someListings(request, 'listing_type=rent&country=US&limit=1');
  const search = `city=${encodeURIComponent(city)}&listing_type=rent`;
  await page.goto(`/search?${search}`);
  const homes = await homesFound(page);
  await page.goto(`/search?utm_source=mail&${search}&utm_campaign=x&fbclid=y&gclid=z`);
  await expect(page.locator('#results')).toHaveText(homes);
  await expect(page.getByText('left out')).toHaveCount(0);
  const links = await page.locator('a[href*="/search?"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((href) => /utm_|clid/.test(href))).toEqual([]);
});

test('what is not understood is left out with one word about it, and the rest is searched', async ({ page }) => {
  await page.goto('/search?listing_type=rent&beds=2');
  const homes = await homesFound(page);
  for (const [part, said] of [
    ['offer_type=sale', 'We did not understand “offer_type”, so it was left out.'],
    ['bathz=2&garage_spaces=1', 'We did not understand “bathz” and “garage_spaces”, so they were left out.'],
    ['min_price=cheap', 'Price from “cheap” was left out. Write a whole number, such as 1800.'],
    ['sort=relevance', 'Order “relevance” was left out.'],
    ['pets=birds', 'Pets “birds” was left out.'],
    ['polygon=1,1', 'The drawn area in this link could not be read, so it was left out.'],
    ['bbox=here', 'The part of the map in this link could not be read, so it was left out.'],
    ['cursor=none', 'The page of results in this link is no longer there, so it was left out.'],
  ] as const) {
    const response = await page.goto(`/search?listing_type=rent&beds=2&${part}`);
    expect(response?.status(), part).toBe(200);
    await expect(page.getByText(said), part).toBeVisible();
    await expect(page.locator('#results'), part).toHaveText(homes);
    await expect(page.getByText('left out', { exact: false }), part).toHaveCount(1);
  }
});

test('limits in the wrong order change places', async ({ page }) => {
  await page.goto('/search?listing_type=rent&min_price=4000&max_price=1000');
  const homes = await homesFound(page);
  await page.goto('/search?listing_type=rent&min_price=1000&max_price=4000');
  await expect(page.locator('#results')).toHaveText(homes);
});

test('the map of such a link shows its homes', async ({ page }) => {
  const asked = page.waitForResponse((response) => response.url().includes('/listings/clusters'));
  await page.goto('/search?listing_type=rent&view=map&utm_source=mail&offer_type=x&beds=many');
  expect((await asked).status()).toBe(200);
  await expect(page.getByRole('region', { name: /^Map/ }).getByText(/homes? on the map/)).toBeVisible();
});
