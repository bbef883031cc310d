import { expect, type Page, test } from '@playwright/test';
import { layoutFaults } from './layout-faults';
import { mirrored } from './mirrored';
import { pagesOf, someListings } from './site';

test.beforeEach(({ browserName: _ }, { project }) => test.skip(project.name !== 'desktop', 'widths are set here'));

test('written from right to left, every page keeps its layout', async ({ browser, request }) => {
  test.setTimeout(480_000);
  const context = await mirrored(browser, {});
  const page = await context.newPage();
  for (const path of await pagesOf(request)) {
    // What a redirect leads to is fetched unseen.
    const target = (await request.get(path)).url();
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto(target);
    await expect.soft(page.locator('html'), path).toHaveAttribute('dir', 'rtl');
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await layoutFaults(page), `${path} at ${width} px`).toEqual([]);
      const mark = (await page.getByRole('banner').getByRole('link', { name: 'Openstead' }).boundingBox()) as { x: number };
      expect.soft(mark.x, `${path}: the name of the house stands on the right at ${width} px`).toBeGreaterThan(width / 2);
    }
  }
  await context.close();
});

test('what is written from left to right stays so: code, charts, addresses', async ({ browser, request }) => {
  const [{ id }] = await someListings(request, 'limit=1');
  const context = await mirrored(browser, { viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const direction = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  await page.goto(`/listings/${id}`);
  expect.soft(await direction('pre')).toBe('ltr');
  expect.soft(await direction('h1 bdi')).toBe('ltr');
  await page.goto('/homes/tx/austin');
  expect.soft(await direction('svg[role=img]')).toBe('ltr');
  await context.close();
});

test('the next picture is where the reading goes', async ({ browser, request }) => {
  const [{ id }] = await someListings(request, 'limit=1');
  const context = await mirrored(browser, { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`/listings/${id}`);
  const dialog = page.getByRole('dialog', { name: 'Pictures of this home' });
  await openPictures(page);
  await expect(dialog).toContainText(/^1 of/);
  await page.keyboard.press('ArrowLeft');
  await expect(dialog).toContainText(/^2 of/);
  await page.keyboard.press('ArrowRight');
  await expect(dialog).toContainText(/^1 of/);
  await context.close();
});

async function openPictures(page: Page): Promise<void> {
  // Before the page's script has come, the link leads to the picture itself.
  await page.waitForLoadState('networkidle');
  await page.locator('[data-picture]').first().click();
}
