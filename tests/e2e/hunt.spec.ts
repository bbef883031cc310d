import { expect, type Locator, type Page, test } from '@playwright/test';
import { homeCount } from './homes-found';
import { someListings } from './site';

test('from a sentence to a home and back: filters, drawn area, list and place on the page are as they were', async ({ page, request }, { project }) => {
  test.setTimeout(150_000);
  const isPhone = project.name === 'phone';
  const { data } = (await (await request.get('/api/v1/markets?sort=listings&limit=1')).json()) as { data: [{ city: string; state: string }] };
  const [{ city, state }] = data;

  await page.goto('/');
  const field = page.getByRole('search').getByLabel('What are you looking for?');
  await field.fill(`3 bed under 9000 to rent in ${city}, ${state}`);
  await field.press('Enter');
  const chips = page.getByRole('list', { name: 'Filters in force' });
  await expect(chips.getByRole('link', { name: /^Remove filter/ })).toHaveCount(4);
  const all = await homeCount(page);

  // Not three bedrooms after all.
  await chips.getByRole('link', { name: /3 bed/ }).click();
  await expect(page).not.toHaveURL(/beds=/);
  await expect.poll(() => homeCount(page)).toBeGreaterThan(all);

  if (isPhone) await page.getByRole('link', { name: 'Show the map' }).click();
  const map = page.getByRole('region', { name: /^Map/ });
  // Its script is fetched only now.
  await expect(map.getByText(/[1-9]\d* homes? on the map/)).toBeVisible({ timeout: 45_000 });
  await map.getByRole('button', { name: 'Draw an area' }).click();
  // On a phone the map reaches below the window.
  await map.locator('canvas').evaluate((canvas) => canvas.scrollIntoView());
  for (const [across, down] of [
    [0.1, 0.5],
    [0.9, 0.5],
    [0.9, 0.95],
    [0.1, 0.95],
  ] as const)
    await pressAt(page, map.locator('canvas'), across, down);
  await map.getByRole('button', { name: 'Search in this area' }).click();
  await expect(page).toHaveURL(/polygon=/);
  await expect(map.getByRole('button', { name: 'Remove the drawn area' })).toBeVisible();
  if (isPhone) await page.getByRole('link', { name: 'Show the list' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();

  const before = { url: page.url(), homes: await homeCount(page), chips: await chips.textContent(), titles: await titles(page) };
  const home = page.getByRole('article').nth(Math.min(3, before.titles.length - 1));
  await home.scrollIntoViewIfNeeded();
  const offset = await home.evaluate((card) => card.getBoundingClientRect().top);
  await home.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/listings\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(before.url);
  await expect(home).toBeVisible();
  expect({ url: page.url(), homes: await homeCount(page), chips: await chips.textContent(), titles: await titles(page) }).toEqual(before);
  await expect.poll(async () => Math.abs((await home.evaluate((card) => card.getBoundingClientRect().top)) - offset)).toBeLessThan(60);
  if (isPhone) await page.getByRole('link', { name: 'Show the map' }).click();
  await expect(map.getByRole('button', { name: 'Remove the drawn area' })).toBeVisible();
});

test('where nothing fits, a change that is offered leads to homes, and a question about one is sent', async ({ page, request }) => {
  const [{ city, price }] = await someListings(request, 'listing_type=rent&sort=price_desc&limit=1');
  await page.goto(`/search?city=${encodeURIComponent(city)}&listing_type=rent&min_price=${price + 1}`);
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByRole('list', { name: 'Changes that give more' }).getByRole('link').first().click();
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  const form = page.getByRole('form', { name: 'Ask about this home' });
  await form.getByLabel('Your message').fill('When could I see it?');
  await form.getByLabel('Your email').fill('hunter@example.com');
  await form.getByRole('checkbox', { name: /^Pass my message/ }).check();
  await form.getByRole('button', { name: 'Send to the lister' }).click();
  await expect(page.getByText('Your message is with the lister')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page is whole, and leads on by its links', async ({ page, request }) => {
    const { data } = (await (await request.get('/api/v1/markets?sort=listings&limit=1')).json()) as { data: [{ city: string; state: string }] };
    const [{ city, state }] = data;
    await page.goto('/homes');
    await page.getByRole('main').locator(`a[href="/homes/${state.toLowerCase()}"]`).first().click();
    await page.getByRole('main').getByRole('link', { name: city }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(city);
    await page.getByRole('main').locator('a[href^="/listings/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('form', { name: 'Ask about this home' })).toBeVisible();
    for (const [address, text] of [
      ['/agents', 'Register an agent'],
      ['/docs', 'Search listings'],
      ['/docs/guides/search', 'curl'],
      ['/docs/mcp', 'search_listings'],
      ['/problems', 'Validation'],
    ] as const) {
      await page.goto(address);
      await expect(page.getByRole('main').getByText(text).filter({ visible: true }).first(), address).toBeVisible();
    }
    expect(await page.getByRole('button', { disabled: true }).count()).toBe(0);
  });
});

async function pressAt(page: Page, canvas: Locator, across: number, down: number): Promise<void> {
  const box = (await canvas.boundingBox()) as { x: number; y: number; width: number; height: number };
  await page.mouse.click(box.x + box.width * across, box.y + box.height * down);
}

const titles = (page: Page): Promise<string[]> => page.locator('article h3 a').allInnerTexts();
