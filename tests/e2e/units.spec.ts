import { expect, type Page, test } from '@playwright/test';
import { someListings } from './site';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the reader chooses meters, on whatever page, and has them everywhere until feet are chosen', async ({ page, request }) => {
      const { city, id, square_feet: size } = await sizedHome(request);
      const [feet, meters] = [`${count(size)} sq ft`, `${count(Math.round(size / 10.7639104))} m²`];
      await page.goto(`/listings/${id}`);
      await expect(page.getByText(feet).first()).toBeVisible();
      await choose(page, 'Meters and kilometers');
      await expect(page).toHaveURL(`/listings/${id}`);
      await expect(page.getByText(meters).first()).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText('sq ft');
      const search = `/search?city=${encodeURIComponent(city)}&min_square_feet=${size}`;
      await page.goto(search);
      await expect(page.getByRole('link', { name: `From ${meters}` })).toBeVisible();
      await expect(page.getByRole('article').filter({ hasText: 'm²' }).first()).toBeVisible();
      await choose(page, 'Feet and miles');
      await expect(page).toHaveURL(search);
      await expect(page.getByRole('link', { name: `From ${feet}` })).toBeVisible();
    });

    test('an area typed in square meters searches in square feet', async ({ page }) => {
      await page.goto('/search?listing_type=rent&min_square_feet=500');
      await choose(page, 'Meters and kilometers');
      await page.locator('summary', { hasText: 'Filters' }).click();
      const from = page.getByLabel('Square meters from');
      await expect(from).toHaveValue('46');
      await from.fill('70');
      await page.getByRole('search').getByRole('button', { name: /^Show/ }).click();
      await expect(page).toHaveURL(/min_square_feet=753/);
      await expect(page).not.toHaveURL(/meters/);
      await expect(page.getByRole('link', { name: 'From 70 m²' })).toBeVisible();
    });
  });
}

test('a browser from where people measure in meters shows them at once', async ({ browser, request, baseURL }) => {
  const { id } = await sizedHome(request);
  for (const [locale, unit] of [
    ['de-DE', 'm²'],
    ['en-US', 'sq ft'],
  ] as const) {
    const context = await browser.newContext({ locale, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto(`/listings/${id}`);
    await expect(page.getByRole('list', { name: 'Size' }).first()).toContainText(unit);
    await expect(page.locator('html')).toHaveAttribute('data-units', unit === 'm²' ? 'metric' : 'imperial');
    await context.close();
  }
});

test('the choice comes back to pages of this site alone, and keeps nothing that is no choice', async ({ request }) => {
  const post = (units: string, Referer?: string) => request.post('/units', { form: { units }, maxRedirects: 0, headers: Referer ? { Referer } : {} });
  for (const referer of [undefined, 'https://elsewhere.example/search', 'nonsense']) expect((await post('metric', referer)).headers().location).toBe('/');
  const refused = await post('cubits');
  expect([refused.status(), refused.headers()['set-cookie'] ?? '']).toEqual([303, expect.not.stringContaining('cubits')]);
});

async function choose(page: Page, name: string): Promise<void> {
  const button = page.getByRole('form', { name: 'Measures' }).getByRole('button', { name });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

/** A home whose size is known. */
async function sizedHome(request: Parameters<typeof someListings>[0]): Promise<{ id: string; city: string; square_feet: number }> {
  return (await someListings(request, 'min_square_feet=700&max_square_feet=5000&limit=1'))[0] as unknown as { id: string; city: string; square_feet: number };
}

const count = (value: number): string => new Intl.NumberFormat('en-US').format(value);
