import { expect, type Page, test } from '@playwright/test';
import { someListings } from './site';

test('pictures open over the page, turn by key, zoom and close where they were opened', async ({ page, request }) => {
  await openHome(page, request);
  const first = page.getByRole('region', { name: 'Pictures' }).getByRole('link').first();
  await first.click();
  const viewer = page.getByRole('dialog', { name: 'Pictures of this home' });
  await expect(viewer.getByText(/^1 of \d+$/)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(viewer.getByText(/^2 of \d+$/)).toBeVisible();
  await viewer.getByRole('button', { name: 'Previous' }).click();
  await expect(viewer.getByText(/^1 of \d+$/)).toBeVisible();
  await viewer.getByRole('button', { name: 'Zoom' }).click();
  await expect(viewer.getByRole('button', { name: 'Whole picture' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(viewer).toBeHidden();
  await expect(first).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('pictures unfold, each leads to itself', async ({ page, request }) => {
    await openHome(page, request);
    const pictures = page.getByRole('region', { name: 'Pictures' });
    await pictures.getByText(/^All \d+ pictures$/).click();
    const last = pictures.getByRole('link').last();
    await expect(last).toBeVisible();
    expect((await request.get((await last.getAttribute('href')) as string)).headers()['content-type']).toContain('image/');
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  });
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

test('what agents call stands on the page', async ({ page, request }) => {
  const { id } = await openHome(page, request);
  for (const form of ['REST', 'MCP', 'Markdown']) await expect(page.getByRole('region', { name: `This home over ${form}` }).getByRole('code')).toContainText(id);
});

test('the printed sheet has the facts and one picture, nothing else', async ({ page, request }) => {
  await openHome(page, request);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Facts' })).toBeVisible();
  await expect(page.locator('main img:visible')).toHaveCount(1);
  for (const name of ['Similar homes', 'Ask about this home', 'For agents']) await expect(page.getByRole('heading', { name })).toBeHidden();
});

test('costs that are unknown are called so', async ({ page, request }) => {
  await openHome(page, request);
  await expect(page.getByRole('heading', { name: 'What it costs' })).toBeVisible();
  await expect(page.getByText('Deposit', { exact: true })).toBeVisible();
});

/** A home to rent with its pictures, of those that the demo makes. */
async function openHome(page: Page, request: Parameters<typeof someListings>[0]) {
  const [listing] = await someListings(request, 'listing_type=rent&property_type=apartment&limit=1');
  await page.goto(`/listings/${listing.id}`);
  return listing;
}
