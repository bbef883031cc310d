import { expect, type Page, test } from '@playwright/test';

const FOLDS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

for (const viewport of FOLDS) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, javaScriptEnabled: false });

    test('homes and the search stand above the fold, and the header takes one row', async ({ page }) => {
      await page.goto('/');
      const homes = page.getByRole('list', { name: 'Homes on the street' }).getByRole('link');
      for (const home of [homes.nth(0), homes.nth(1)]) {
        await expect(home).toBeInViewport();
        expect(await home.getAttribute('href')).toMatch(/^\/listings\/lst_/);
        await expect(home).toHaveAccessibleName(/\$[\d,]+/);
      }
      await expect(page.getByRole('search').getByRole('textbox')).toBeInViewport({ ratio: 1 });
      expect(await rows(page)).toBe(1);
    });
  });
}

test('on a phone the first of the newest homes begins above the fold', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await expect(page.getByRole('list', { name: 'Newest homes' }).getByRole('article').first().locator('img')).toBeInViewport({ ratio: 0.2 });
});

test('every picture keeps its place before it is there', async ({ page }) => {
  await page.goto('/');
  const shapeless = await page.locator('main img').evaluateAll((images) => images.filter((image) => !image.getAttribute('width') || !image.getAttribute('height')).length);
  expect(shapeless).toBe(0);
});

test('a home of the street leads to its page, and a city of the map to its own', async ({ page }) => {
  await page.goto('/');
  const home = page.getByRole('list', { name: 'Homes on the street' }).getByRole('link').first();
  const address = await home.getAttribute('href');
  await home.click();
  await expect(page).toHaveURL(address as string);
  await page.goto('/');
  const city = page.getByRole('region', { name: 'Homes by city' }).getByRole('listitem').getByRole('link').first();
  await expect(city).toHaveAccessibleName(/[A-Z][a-z]+, [A-Z]{2} [\d,]+ homes/);
  await city.click();
  await expect(page).toHaveURL(/\/homes\/[a-z]{2}\/[a-z-]+$/);
});

test('the address for agents is there to copy', async ({ page, baseURL }) => {
  await page.goto('/');
  const agents = page.getByRole('region', { name: 'For agents' });
  await expect(agents.getByText(/\/api\/mcp$/)).toBeVisible();
  await expect(agents.getByRole('button', { name: /^Copy/ })).toBeVisible();
  await expect(agents.getByRole('link', { name: 'Connect an assistant' })).toHaveAttribute('href', '/docs/mcp');
  expect(baseURL).toBeTruthy();
});

test('a search engine is told of the sentence', async ({ page }) => {
  await page.goto('/');
  const linked = JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent()) as string);
  const { urlTemplate } = linked.potentialAction.target;
  expect(urlTemplate).toMatch(/\/search\?sentence=\{search_term_string\}$/);
  const search = new URL(urlTemplate.replace('{search_term_string}', encodeURIComponent('homes to rent')));
  await page.goto(search.pathname + search.search);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Homes to rent');
});

test.describe('the header', () => {
  test.use({ javaScriptEnabled: false });

  test('marks the place where one is', async ({ page }) => {
    const main = page.getByRole('navigation', { name: 'Main' });
    for (const [path, name] of [
      ['/homes', 'Cities'],
      ['/homes/tx', 'Cities'],
      ['/agents/register', 'Agents'],
      ['/docs/guides/search', 'Docs'],
      ['/search?listing_type=rent', 'Rent'],
      ['/search?listing_type=sale&beds=2', 'Buy'],
    ] as const) {
      await page.goto(path);
      await expect(main.locator('[aria-current]'), path).toHaveText([name]);
    }
    await page.goto('/');
    await expect(main.locator('[aria-current]')).toHaveCount(0);
  });

  test('every page is reached from the footer', async ({ page }) => {
    await page.goto('/problems');
    const site = page.getByRole('navigation', { name: 'Site' });
    const hrefs = await site.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const path of [
      '/homes',
      '/offline',
      '/agents',
      '/agents/register',
      '/docs',
      '/docs/mcp',
      '/docs/playground',
      '/docs/search',
      '/docs/guides/search',
      '/problems',
      '/acceptable-use',
    ])
      expect(hrefs).toContain(path);
  });
});

/** How many lines the links of the header stand on. */
async function rows(page: Page): Promise<number> {
  const tops = await page
    .locator('header a')
    .evaluateAll((links) => links.map((link) => Math.round((link.getBoundingClientRect().top + link.getBoundingClientRect().bottom) / 2 / 8)));
  return new Set(tops).size;
}
