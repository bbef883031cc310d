import { expect, type Page, test } from '@playwright/test';
import { homeCount } from './homes-found';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('search, narrow, page on, read, ask, answer', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('search').getByLabel('What are you looking for?').fill('homes to buy');
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL('/search?listing_type=sale&said=homes+to+buy');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Homes to buy');
      const all = await homeCount(page);

      await page.locator('summary', { hasText: 'Filters' }).click();
      const filters = page.getByRole('search', { name: 'Homes' });
      await filters.getByRole('group', { name: 'Bedrooms' }).getByLabel(/^2\+/).check();
      await filters.getByRole('button', { name: /^Show/ }).click();
      await expect(page).toHaveURL('/search?listing_type=sale&beds=2');
      await expect.poll(() => homeCount(page)).toBeLessThan(all);
      const firstPage = await titles(page);

      await page.getByRole('link', { name: 'Next page' }).click();
      await expect(page.getByText('Page 2', { exact: true })).toBeVisible();
      expect(firstPage).not.toContain((await titles(page))[0]);
      await page.getByRole('link', { name: 'Previous page' }).click();
      await expect(page.getByText('Page 1', { exact: true })).toBeVisible();
      expect(await titles(page)).toEqual(firstPage);

      await page
        .getByRole('link', { name: firstPage[0] as string })
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(firstPage[0] as string);

      const form = page.getByRole('form', { name: 'Ask about this home' });
      await form.getByLabel('Your message').fill('Is there a bicycle store?');
      await form.getByRole('checkbox', { name: /^Pass my message/ }).check();
      await form.getByLabel('Your email').fill('hunter@nowhere');
      await form.getByRole('button', { name: 'Send to the lister' }).click();
      // The fault is named, and what was typed is still there.
      await expect(form.getByRole('alert')).toContainText('Your email');
      await expect(form.getByRole('alert')).toBeFocused();
      await expect(form.getByLabel('Your message')).toHaveValue('Is there a bicycle store?');
      await form.getByLabel('Your email').fill('hunter@example.com');
      await form.getByRole('button', { name: 'Send to the lister' }).click();

      await expect(page).toHaveURL(/\/conversations\/[\w-]+\?token=[\w-]+&sent=1/);
      await expect(page.getByText('Your message is with the lister')).toBeVisible();
      await page.getByRole('link', { name: 'Keep this private link' }).click();
      await page.getByLabel('Your reply').fill('I could come on Saturday.');
      await page.getByRole('button', { name: 'Send reply' }).click();
      await expect(page.getByRole('list', { name: 'Messages' }).getByRole('listitem')).toHaveText([/bicycle store/, /on Saturday/]);
    });

    test('register an agent and see its key once', async ({ page }, { project }) => {
      const name = `Scout ${project.name} ${javaScriptEnabled ? 'one' : 'two'}`;
      await page.goto('/agents');
      await page.getByRole('link', { name: 'Register an agent' }).first().click();
      const form = page.getByRole('form', { name: 'Register an agent' });
      await form.getByLabel('Name of the agent').fill(name);
      await form.getByLabel('What it does, and for whom').fill('Finds homes near good bakeries.');
      await form.getByLabel('Your email').fill('dev@example');
      await form.getByRole('button', { name: 'Register' }).click();
      await expect(form.getByRole('alert')).toContainText('Your email');
      await form.getByLabel('Your email').fill('dev@example.com');
      await form.getByRole('button', { name: 'Register' }).click();
      await expect(page.getByText(/^ope_[a-z0-9]{32}$/)).toBeVisible();
      // What to do with it, for the client one has, the key filled in.
      await page.getByText('Codex', { exact: true }).click();
      await expect(page.getByText(/OPENSTEAD_KEY='ope_[a-z0-9]{32}'/)).toBeVisible();
      await page.goto('/agents');
      await expect(page.getByRole('heading', { name }).first()).toBeVisible();
      await expect(page.getByText(/ope_[a-z0-9]{8}/)).toHaveCount(0);
    });
  });
}

test('a filter in force is taken away by its link, and the order survives', async ({ page }) => {
  await page.goto('/search?listing_type=rent&beds=1&sort=price_asc');
  await page.getByRole('list', { name: 'Filters in force' }).getByRole('link', { name: '1 bedroom or more' }).click();
  await expect(page).toHaveURL('/search?listing_type=rent&sort=price_asc');
  await expect(page.getByRole('link', { name: 'Price, low first' })).toHaveAttribute('aria-current', 'true');
});

test('prices may be written as people write them, and empty fields leave the address', async ({ page }) => {
  await page.goto('/search?city=&max_price=%241%2C800&listing_type=rent');
  await expect(page).toHaveURL('/search?max_price=1800&listing_type=rent');
});

test('a slug leads to the one address of a home', async ({ page, request }) => {
  const { data } = (await (await request.get('/api/v1/listings?limit=1')).json()) as { data: [{ id: string; slug: string }] };
  await page.goto(`/listings/${data[0].slug}`);
  await expect(page).toHaveURL(`/listings/${data[0].id}`);
});

test('the documentation calls the API from the page', async ({ page }) => {
  await page.goto('/docs');
  const section = page.getByRole('main');
  await section.getByRole('region', { name: 'Listings' }).getByRole('link', { name: 'Search listings' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search listings');
  await section.getByText('Try it on this site').click();
  await section.getByRole('button', { name: 'Send request' }).click();
  await expect(section.getByText('200 OK')).toBeVisible();
  await expect(section.getByRole('region', { name: 'Answer', exact: true })).toContainText('next_cursor');
});

test('what is not there answers 404, and says where to go', async ({ page }) => {
  for (const path of [
    '/no-such-page',
    '/listings/lst_nothing',
    '/conversations/0190a000-0000-7000-8000-000000000000?token=wrong',
    '/problems/none',
    '/agents?cursor=none',
    '/listings/%00',
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    // Without JavaScript, too.
    expect(await response?.text(), path).toContain('There is nothing at this address</h1>');
    await expect(page.getByRole('link', { name: 'Search homes' })).toBeVisible();
  }
});

const titles = (page: Page): Promise<string[]> => page.locator('article h3 a').allInnerTexts();
