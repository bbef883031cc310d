import { type APIRequestContext, expect, type Locator, type Page, test } from '@playwright/test';

test('all filters stand in one sheet: each choice says what it gives, and the button follows', async ({ page, request }) => {
  test.setTimeout(90_000);
  await page.goto('/search?listing_type=rent');
  const sheet = await openSheet(page);
  await expect(sheet.getByRole('button', { name: `Show ${await total(request, 'listing_type=rent')} homes` })).toBeVisible();
  for (const [group, choice, query] of [
    ['Bedrooms', '2+', 'beds=2'],
    ['Kind of home', 'House', 'property_type=house'],
    ['Bathrooms', '1.5+', 'baths=1.5'],
    ['Amenities', 'Dishwasher', 'amenities=dishwasher'],
    ['Pets that must be allowed', 'Cats', 'pets=cats'],
    ['Offer', 'To buy', 'listing_type=sale'],
  ] as const) {
    const expected = await total(request, query.startsWith('listing_type') ? query : `listing_type=rent&${query}`);
    await expect(sheet.getByRole('group', { name: group }).getByLabel(new RegExp(`^${choice.replace('+', '\\+')} ?${expected}$`)), choice).toHaveCount(1);
  }
  await choose(sheet, 'Bedrooms', /^2\+/);
  await choose(sheet, 'Amenities', /^Dishwasher/);
  const both = await total(request, 'listing_type=rent&beds=2&amenities=dishwasher');
  await expect(sheet.getByRole('button', { name: `Show ${both} home` })).toBeVisible();
  await expect(sheet.getByText(/homes? from \$.+ to \$/)).toBeVisible();
  // Counts stand for what is chosen in the sheet, not for what was searched.
  const cats = await total(request, 'listing_type=rent&beds=2&amenities=dishwasher&pets=cats');
  await expect(sheet.getByRole('group', { name: 'Pets that must be allowed' }).getByLabel(new RegExp(`^Cats ?${cats}$`))).toHaveCount(1);
  await sheet.getByRole('button', { name: /^Show/ }).click();
  await expect(page).toHaveURL('/search?listing_type=rent&beds=2&amenities=dishwasher');
  await expect(sheet).toBeHidden();
  await expect(page.locator('#results')).toHaveText(new RegExp(`^${both} homes?$`));
});

test('the sheet holds the focus, Escape closes it, and the focus is back at its button', async ({ page }) => {
  await page.goto('/search?listing_type=rent');
  const button = page.locator('summary', { hasText: 'Filters' });
  await button.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(button).toBeFocused();
});

test('on a phone the sheet is the whole window, and its button stays in view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/search?listing_type=rent');
  const sheet = await openSheet(page);
  await expect.poll(() => sheet.boundingBox().then((box) => box && Object.values(box).map(Math.round))).toEqual([0, 0, 390, 844]);
  await sheet.getByLabel('Words in the description').scrollIntoViewIfNeeded();
  await expect(sheet.getByRole('button', { name: /^Show/ })).toBeInViewport({ ratio: 1 });
});

test('on a phone the first home stands above the fold, and nothing lies over it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/search?sentence=2+bed+to+rent+under+9000+with+a+dishwasher');
  const card = page.getByRole('article').first();
  await expect(card.locator('h3')).toBeInViewport();
  for (const part of [card.getByRole('img', { includeHidden: true }).or(card.locator('img')).first(), card.locator('h3 a')]) {
    const isFree = await part.evaluate((element) => {
      const { left, width, top, height } = element.getBoundingClientRect();
      return element.closest('article')?.contains(document.elementFromPoint(left + width / 2, top + height / 2)) ?? false;
    });
    expect(isFree).toBe(true);
  }
});

test('the usual filters open from the bar, one at a time, and are left by Escape', async ({ page, request }, { project }) => {
  test.skip(project.name !== 'desktop', 'a phone has them in the sheet');
  await page.goto('/search?listing_type=rent');
  await page.locator('summary', { hasText: 'Beds and baths' }).click();
  const form = page.getByRole('form', { name: 'Beds and baths' });
  await expect(form).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await page.locator('summary', { hasText: 'Beds and baths' }).click();
  await choose(form, 'Bedrooms', /^3\+/);
  const homes = await total(request, 'listing_type=rent&beds=3');
  await form.getByRole('button', { name: `Show ${homes} homes` }).click();
  await expect(page).toHaveURL('/search?listing_type=rent&beds=3');
  await expect(page.locator('summary', { hasText: '3+ beds' })).toBeVisible();
  await page.locator('summary', { hasText: 'Price' }).click();
  const prices = page.getByRole('form', { name: 'Price' });
  await expect(prices.getByText(/homes? from \$.+ to \$/)).toBeVisible();
  await prices.getByLabel('Up to').fill('$2,500');
  await prices.getByLabel('Up to').press('Enter');
  await expect(page).toHaveURL('/search?listing_type=rent&beds=3&max_price=2500');
});

test('a change between renting and buying leaves the prices behind, which differ in kind', async ({ page }) => {
  await page.goto('/search?listing_type=rent&beds=2&max_price=1800');
  await page.getByRole('navigation', { name: 'Offer' }).getByRole('link', { name: 'Buy' }).click();
  await expect(page).toHaveURL('/search?listing_type=sale&beds=2');
});

test('without JavaScript the sheet is a form in the page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/search?listing_type=rent');
    await page.locator('summary', { hasText: 'Filters' }).click();
    const form = page.getByRole('search', { name: 'Homes' });
    await form.getByRole('group', { name: 'Bedrooms' }).getByLabel('2+').check();
    await form.getByLabel('Dishwasher').check();
    await form.getByLabel('Cats').check();
    await form.getByRole('group', { name: 'Price' }).getByLabel('Up to').fill('9,000');
    await form.getByRole('button', { name: /^Show/ }).click();
    await expect(page).toHaveURL(/^(?=.*listing_type=rent)(?=.*max_price=9000)(?=.*beds=2)(?=.*amenities=dishwasher)(?=.*pets=cats)/);
  }
  await context.close();
});

async function openSheet(page: Page): Promise<Locator> {
  await page.locator('summary', { hasText: 'Filters' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet).toBeVisible();
  return sheet;
}

const choose = (form: Locator, group: string, name: RegExp) => form.getByRole('group', { name: group }).getByLabel(name).check();

async function total(request: APIRequestContext, query: string): Promise<string> {
  const body = (await (await request.get(`/api/v1/listings?${query}&limit=1&include=total`)).json()) as { total: number };
  return body.total.toLocaleString('en-US');
}
