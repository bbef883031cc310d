import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the documentation is searched, misspelt words and all', async ({ page }) => {
    await page.goto('/docs');
    const field = page.getByRole('search', { name: 'Documentation' }).getByLabel('Search the documentation');
    await field.fill('send inqiury');
    await page.getByRole('search', { name: 'Documentation' }).getByRole('button', { name: 'Find' }).click();
    await expect(page).toHaveURL('/docs/search?q=send+inqiury');
    const found = page.getByRole('list', { name: 'Found' }).getByRole('listitem');
    await expect(found.filter({ hasText: 'Send an inquiry' }).first()).toBeVisible();
    await expect(field).toHaveValue('send inqiury');
  });

  for (const [query, title, path] of [
    ['max_price', 'max_price', /\/docs\/reference\/listings-search#parameter-max_price$/],
    ['429', 'Rate Limited', /\/problems\/rate-limited$/],
    ['webhok feeds', 'Follow new homes', /\/docs\/guides\/feeds$/],
    ['vs code', 'Connect over MCP', /\/docs\/mcp$/],
  ] as const) {
    test(`“${query}” leads to ${title}`, async ({ page }) => {
      await page.goto(`/docs/search?q=${encodeURIComponent(query)}`);
      await page.getByRole('list', { name: 'Found' }).getByRole('link', { name: title, exact: true }).first().click();
      await expect(page).toHaveURL(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }

  test('what is not there is said to be not there, and is text', async ({ page }) => {
    await page.goto('/docs/search?q=%3Cb%3Ezebra');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('<b>zebra');
    await expect(page.getByText('Nothing was found')).toBeVisible();
  });

  test('the languages of an example are chosen by keyboard', async ({ page }) => {
    await page.goto('/docs/reference/listings-get');
    const example = page.getByRole('group', { name: /language of the example/ });
    await expect(example.getByText(/^curl '/)).toBeVisible();
    await example.getByRole('radio', { name: 'curl' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(example.getByText(/await fetch/)).toBeVisible();
    await expect(example.getByText(/^curl '/)).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await expect(example.getByText(/urlopen\(request\)/)).toBeVisible();
  });

  test('every page of the navigation is there and marks itself', async ({ page, request }) => {
    await page.goto('/docs');
    const links = page.getByRole('navigation', { name: 'Documentation' }).locator('a');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') as string));
    expect(hrefs.length).toBeGreaterThan(25);
    for (const href of hrefs) {
      const html = await (await request.get(href)).text();
      expect(html, href).toMatch(new RegExp(`aria-current="page"[^>]*href="${href}"|href="${href}"[^>]*aria-current="page"`));
    }
  });
});

test('an operation that is not there is a 404', async ({ page }) => {
  expect((await page.goto('/docs/reference/listings-nothing'))?.status()).toBe(404);
});
