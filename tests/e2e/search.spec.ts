import { expect, type Page, test } from '@playwright/test';
import { homesFound } from './homes-found';
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
      await expect.poll(() => homesFound(page)).toBe(homes);
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

test('list and map are one search: what is done on the map is in the address, and back, reload and share are exact', async ({ page, request }, { project }) => {
  test.setTimeout(90_000);
  const [{ city }] = await someListings(request, 'listing_type=rent&country=US&limit=1');
  const isPhone = project.name === 'phone';
  await page.goto(`/search?city=${encodeURIComponent(city)}&listing_type=rent`);
  if (isPhone) {
    await expect(page.getByRole('region', { name: /^Map/ })).toHaveCount(0);
    await page.getByRole('link', { name: 'Show the map' }).click();
    await expect(page).toHaveURL(/view=map/);
    await expect(page.getByRole('article').first()).toBeHidden();
  }
  const map = page.getByRole('region', { name: /^Map/ });
  await map.getByRole('button', { name: 'Closer' }).click();
  await expect(page).toHaveURL(/bbox=/);
  const address = page.url();
  const all = await homesFound(page);
  await page.reload();
  await expect(map.getByText(/homes? on the map/)).toBeVisible();
  // The map comes back to what was searched, and searches nothing anew.
  expect(page.url()).toBe(address);
  if (isPhone) await page.getByRole('link', { name: 'Show the list' }).click();
  const home = page.getByRole('article').getByRole('link').first();
  await home.click();
  await expect(page).toHaveURL(/\/listings\//);
  await page.goBack();
  await expect(page.locator('#results')).toHaveText(all);
  if (!isPhone) expect(page.url()).toBe(address);
  await expect(page.getByRole('list', { name: 'Filters in force' }).getByRole('link', { name: 'In the map’s area' })).toBeVisible();
});

test('on a phone the map comes into view from deep in the list', async ({ page }, { project }) => {
  test.skip(project.name !== 'phone', 'elsewhere both are seen at once');
  await page.goto('/search?listing_type=rent');
  await page.getByRole('article').nth(20).scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(3000);
  await page.getByRole('link', { name: 'Show the map' }).click();
  const map = page.getByRole('region', { name: /^Map/ });
  await expect(map.getByText(/[1-9]\d* homes? on the map/)).toBeInViewport({ timeout: 45_000 });
  await expect(map.locator('canvas')).toBeInViewport({ ratio: 0.9 });
});

test('suggestions lie over no button, and end with the name', async ({ page, request }, { project }) => {
  test.skip(project.name !== 'phone', 'elsewhere the button is beside the field');
  const { data } = (await (await request.get('/api/v1/markets?sort=listings&limit=1')).json()) as { data: [{ city: string; state: string }] };
  const [{ city, state }] = data;
  await page.goto('/');
  const search = page.getByRole('search');
  const field = search.getByLabel('What are you looking for?');
  await field.click();
  await expect(field).toHaveRole('combobox');
  await field.pressSequentially(city.slice(0, -1));
  await expect(page.getByRole('option').first()).toBeVisible();
  // Pressed where it stands, while the list is open.
  await search.getByRole('button', { name: 'Search' }).click({ trial: true });
  await field.pressSequentially(`${city.slice(-1)}, ${state}`);
  await expect(page.getByRole('option')).toHaveCount(0);
  await search.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\?.*city=/);
  const onResults = page.locator('#search-sentence');
  await expect(async () => {
    await onResults.fill('');
    await onResults.pressSequentially(city.slice(0, -1));
    await page.getByRole('option').first().click({ trial: true, timeout: 2_000 });
  }).toPass();
});

test('a misspelt city is called by the name that was searched', async ({ page }) => {
  await page.goto('/search?city=Austn&listing_type=rent');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Homes to rent in Austin');
  await expect(page).toHaveTitle(/^Homes to rent in Austin /);
  await expect(chip(page, /Austin “Austn”/)).toHaveAttribute('href', '/search?listing_type=rent');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /city=Austin&/);
});

test('without JavaScript there is the whole list and no empty map', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/search?listing_type=rent&view=map');
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(page.getByRole('link', { name: /Show the (map|list)/ })).toBeHidden();
    expect(
      await page
        .getByRole('article')
        .first()
        .evaluate((card) => (card.closest('ul') as HTMLElement).clientWidth),
    ).toBeGreaterThan(width * 0.8);
  }
  await context.close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`the front page remembers the reader’s city, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ browser, request, baseURL }) => {
    const { data } = (await (await request.get('/api/v1/markets?sort=listings&limit=2')).json()) as { data: [unknown, { city: string; state: string }] };
    const { city, state } = data[1];
    const context = await browser.newContext({ javaScriptEnabled, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto('/');
    const form = page.getByRole('form', { name: 'Your city' });
    await form.getByLabel('Your city').fill('Qqqqxxzz');
    await form.getByRole('button').click();
    await expect(form.getByText('No homes in “Qqqqxxzz”')).toBeVisible();
    await form.getByLabel('Your city').fill(`${city}, ${state}`);
    await form.getByRole('button').click();
    await expect(page.getByRole('heading', { name: `Newest homes in ${city}` })).toBeVisible();
    await page.goto('/search');
    await page.goto('/');
    await expect(page.getByRole('heading', { name: `Newest homes in ${city}` })).toBeVisible();
    await form.getByLabel('Your city').fill('');
    await form.getByRole('button').click();
    await expect(page.getByRole('heading', { name: 'Newest homes', exact: true })).toBeVisible();
    await context.close();
  });
}

test('the front page leads to the pages of cities', async ({ page }) => {
  await page.goto('/');
  const link = page.getByRole('region', { name: 'Homes by city' }).getByRole('link').first();
  const [city] = ((await link.textContent()) ?? '').split(',');
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(city as string);
});

const chip = (page: Page, name: RegExp) => page.getByRole('list', { name: 'Filters in force' }).getByRole('link', { name });
