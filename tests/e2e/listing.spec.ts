import { expect, type Page, test } from '@playwright/test';
import { openHome, openLiveHome } from './listing-home';
import { someListings } from './site';

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`picture, price, key facts, address and the way to ask are seen at once at ${width}`, async ({ page, request }) => {
    await page.setViewportSize({ width, height });
    await openHome(page, request);
    const wanted = [
      page.getByRole('region', { name: 'Pictures' }).getByRole('img').first(),
      page.getByRole('heading', { level: 1 }),
      page
        .getByRole('article')
        .first()
        .getByText(/^\$[\d,]+$/)
        .first(),
      page.getByRole('list', { name: 'Size' }).first(),
      page.locator('a[href="#place"]'),
      page.getByRole(width > 1200 ? 'button' : 'link', { name: width > 1200 ? 'Send to the lister' : 'Ask about this home' }),
    ];
    for (const part of wanted) await expect(part).toBeInViewport({ ratio: 1 });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what is near is a list, with directions and sources', async ({ page, request }) => {
    await openHome(page, request);
    const place = page.getByRole('region', { name: 'Where it is' });
    await expect(place.getByRole('region', { name: 'Airports' }).getByRole('listitem').first()).toHaveText(/\([A-Z]{3}\)[\d.,]+ (miles?|kilometers?) (north|south|east|west)/);
    await expect(place.getByRole('region', { name: 'Cities' }).getByRole('listitem').first()).toBeVisible();
    await place.getByText('what it lacks').click();
    await expect(place.getByRole('link', { name: 'GeoNames' })).toBeVisible();
    await expect(place.getByText(/^Schools, shops/)).toBeVisible();
    await expect(page.getByRole('region', { name: /^Map/ })).toHaveCount(0);
  });

  test('on a phone price and the way to ask stay in sight until the form is reached', async ({ page, request }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openHome(page, request);
    const ask = page.getByRole('link', { name: 'Ask about this home' });
    for (const heading of ['About this home', 'Facts', 'Price and status']) {
      await page.getByRole('heading', { name: heading, exact: true }).scrollIntoViewIfNeeded();
      await expect(ask).toBeInViewport({ ratio: 1 });
    }
    await ask.click();
    await expect(page.getByRole('form', { name: 'Ask about this home' })).toBeInViewport();
    await expect(ask).not.toBeInViewport();
    // It covers nothing at the foot of the page.
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(ask).not.toBeInViewport();
  });
});

test('the map comes when it is scrolled to, with this home marked', async ({ page, request }) => {
  const scripts: string[] = [];
  page.on('response', (response) => response.url().includes('/map/') && scripts.push(response.url()));
  await openHome(page, request);
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual([]);
  await page.getByRole('heading', { name: 'Where it is' }).scrollIntoViewIfNeeded();
  const map = page.getByRole('region', { name: 'Map: this home' });
  await expect(map.getByText('This home', { exact: true })).toBeVisible({ timeout: 30_000 });
});

test('similar homes say how they differ, and lead on', async ({ page, request }) => {
  await openHome(page, request);
  const homes = page.getByRole('list', { name: 'Similar homes' });
  await expect(homes.getByText(/(less|more|same price).*/).first()).toBeVisible();
  const other = homes.getByRole('article').first().getByRole('link');
  const title = (await other.textContent()) as string;
  await other.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('a home is copied as Markdown for an assistant', async ({ browser, request, baseURL }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const listing = await openHome(page, request);
  await page.getByRole('button', { name: 'Copy for an assistant' }).click();
  await expect(page.getByText('Copied as Markdown')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(listing.id);
  await context.close();
});

test('where the browser can share, it is asked to', async ({ page, request }) => {
  await page.addInitScript(() => {
    navigator.share = async (given) => {
      document.title = JSON.stringify(given);
    };
  });
  const { id } = await openHome(page, request);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page).toHaveTitle(new RegExp(`"url":"[^"]+/listings/${id}"`));
});

test('what has the focus is not under the bar of a phone', async ({ page, request }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLiveHome(page, request);
  const bar = page.locator('[data-foot-bar]');
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const hidden = () =>
      bar.evaluate((element) => {
        const focused = document.activeElement as HTMLElement;
        const [over, box] = [element.getBoundingClientRect(), focused.getBoundingClientRect()];
        const isUnder = !element.contains(focused) && box.height > 0 && box.top < over.bottom - 1 && box.bottom > over.top + 1;
        return isUnder ? focused.outerHTML.slice(0, 120) : '';
      });
    // The page may still be on its way.
    await expect.poll(hidden).toBe('');
  }
});

test('what agents call is folded on the page', async ({ page, request }) => {
  const { id } = await openHome(page, request);
  const rest = page.getByRole('region', { name: 'This home over REST' });
  await expect(rest).toBeHidden();
  await page.getByRole('main').getByRole('heading', { name: 'For agents' }).click();
  for (const form of ['REST', 'MCP', 'Markdown']) await expect(page.getByRole('region', { name: `This home over ${form}` }).getByRole('code')).toContainText(id);
});

test('the printed sheet is one page with the facts and one picture, nothing else', async ({ page, request, isMobile }) => {
  const [home] = await someListings(request, 'listing_type=sale&property_type=house&limit=1');
  for (const { id } of [await openHome(page, request), home]) {
    await page.goto(`/listings/${id}`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Facts' })).toBeVisible();
    await expect(page.locator('main img:visible')).toHaveCount(1);
    await expect(page.getByText(new RegExp(`still on offer: .*/listings/${id}$`))).toBeVisible();
    for (const name of ['Similar homes', 'Ask about this home', 'For agents']) await expect(page.getByRole('main').getByRole('heading', { name })).toBeHidden();
    await expect(page.locator('main').locator('button:visible, input:visible, summary:visible')).toHaveCount(0);
    if (isMobile) continue;
    for (const format of ['Letter', 'A4']) expect(pagesOf(await page.pdf({ format })), format).toBe(1);
  }
});

test('costs that are unknown are called so', async ({ page, request }) => {
  await openHome(page, request);
  await expect(page.getByRole('heading', { name: 'What it costs' })).toBeVisible();
  await expect(page.getByText('Deposit', { exact: true })).toBeVisible();
});

for (const [status, offer, words, availability] of [
  ['closed', 'sale', /^Sold on /, 'SoldOut'],
  ['closed', 'rent', /^Rented on /, 'SoldOut'],
  ['withdrawn', 'sale', /^Withdrawn by the lister$/, 'Discontinued'],
  ['hold', 'sale', /^On hold for now$/, 'OutOfStock'],
] as const) {
  test(`a home that is ${status} (${offer}) says so, and points on before its facts`, async ({ page, request }) => {
    const [listing] = await someListings(request, `status=${status}&listing_type=${offer}&limit=1`);
    const response = await page.goto(`/listings/${listing.id}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByText(words)).toBeInViewport();
    await expect(page.getByText(/last asked$/)).toBeVisible();
    await expect(page.getByRole('form', { name: 'Ask about this home' })).toHaveCount(0);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    expect(await linkedData(page)).toContain(`https://schema.org/${availability}`);
    const similar = page.getByRole('heading', { name: 'Similar homes on offer' });
    if (await similar.isVisible()) expect(await isBefore(page, '#similar', '#facts')).toBe(true);
    await page.getByRole('link', { name: `Homes like this one in ${listing.city}` }).click();
    await expect(page).toHaveURL(/\/search\?/);
  });
}

test('an address without a home says where to look', async ({ page }) => {
  const response = await page.goto('/listings/lst_zzzzzzzzzz');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No home is at this address');
  const form = page.getByRole('form', { name: 'Search by a sentence' });
  await form.getByLabel('What are you looking for?').fill('homes in Austin');
  await form.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\?/);
});

const linkedData = async (page: Page): Promise<string> => (await page.locator('script[type="application/ld+json"]').allTextContents()).join('\n');

const isBefore = (page: Page, first: string, second: string): Promise<boolean> =>
  page.evaluate(([a, b]) => Boolean((document.querySelector(a as string) as Node).compareDocumentPosition(document.querySelector(b as string) as Node) & 4), [first, second]);

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
