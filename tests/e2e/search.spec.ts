import { expect, type Page, test } from '@playwright/test';
import { someListings } from './site';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a sentence becomes filters, each with its words and removable by itself', async ({ page, request }) => {
      const [{ city }] = await someListings(request, 'listing_type=rent&country=US&limit=1');
      await page.goto('/');
      await page.getByRole('search').getByLabel('What are you looking for?').fill(`1 bed under 9000 in ${city} xyzzy`);
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL(/\/search\?(?=.*beds=1)(?=.*max_price=9000)(?=.*city=)(?=.*said=)/);
      await expect(chip(page, /1 bedroom or more.*1 bed/)).toBeVisible();
      await expect(page.getByText('“xyzzy” was not read')).toBeVisible();
      await expect(page.getByLabel('What are you looking for?')).toHaveValue(`1 bed under 9000 in ${city} xyzzy`);
      await chip(page, /9,000/).click();
      await expect(page).not.toHaveURL(/max_price/);
      await expect(page).toHaveURL(/beds=1/);
      await expect(chip(page, /9,000/)).toHaveCount(0);
    });

    test('a sentence that says nothing shows all homes, and says that it was not read', async ({ page }) => {
      await page.goto('/search?sentence=xyzzy+plugh');
      await expect(page).toHaveURL('/search?said=xyzzy+plugh');
      await expect(page.getByText('“xyzzy plugh” was not read')).toBeVisible();
      await expect(page.getByRole('article').first()).toBeVisible();
      await page.getByRole('link', { name: 'Look for these words in descriptions' }).click();
      await expect(page).toHaveURL('/search?q=xyzzy+plugh');
    });

    test('where no home fits, small changes are offered with what they give', async ({ page, request }) => {
      const [{ city, price }] = await someListings(request, 'listing_type=sale&sort=price_desc&limit=1');
      await page.goto(`/search?city=${encodeURIComponent(city)}&listing_type=sale&min_price=${price + 1}`);
      await expect(page.getByRole('heading', { name: 'No home fits all of this' })).toBeVisible();
      const change = page.getByRole('list', { name: 'Changes that give more' }).getByRole('link').first();
      const homes = await change.locator('span').last().textContent();
      await change.click();
      await expect(page.locator('#results')).toHaveText(homes as string);
    });
  });
}

test('places are suggested as one types, and chosen by key', async ({ page, request }) => {
  const { data } = (await (await request.get('/api/v1/markets?sort=listings&limit=1')).json()) as { data: [{ city: string; state: string }] };
  const [{ city, state }] = data;
  await page.goto('/');
  const field = page.getByRole('search').getByLabel('What are you looking for?');
  await field.click();
  await expect(field).toHaveRole('combobox');
  await field.pressSequentially(`2 bed in ${city.slice(0, -1)}`);
  const place = page.getByRole('option').filter({ hasText: `${city}, ${state}` });
  await expect(place).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(/^2 bed in .+, [A-Z]{2}/);
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?.*said=/);
});

const chip = (page: Page, name: RegExp) => page.getByRole('list', { name: 'Filters in force' }).getByRole('link', { name });
