import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { halfOf, pagesOf } from './site';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.beforeEach(({ browserName: _ }, { project }) => test.skip(project.name !== 'desktop', 'widths are set here'));

for (const colorScheme of ['light', 'dark'] as const) {
  for (const half of [0, 1]) {
    test(`axe finds nothing, ${colorScheme}, in half ${half + 1} of the pages`, async ({ browser, request }) => {
      test.setTimeout(480_000);
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      for (const path of halfOf(await pagesOf(request), half)) {
        await page.setViewportSize({ width: 390, height: 900 });
        await page.goto(path);
        expect.soft(await faults(page), `${path} at 390 px`).toEqual([]);
        await page.setViewportSize({ width: 1440, height: 900 });
        expect.soft(await faults(page), `${path} at 1440 px`).toEqual([]);
        expect.soft(await page.locator('h1').count(), `${path}: h1`).toBe(1);
      }
      await context.close();
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in forms with faults and in what unfolds, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ viewport: { width: 390, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.goto('/agents/register');
    await page.getByRole('button', { name: 'Register' }).click();
    await expect(page.getByRole('form').getByRole('alert')).toBeFocused();
    expect.soft(await faults(page)).toEqual([]);
    for (const path of ['/docs/reference/listings-search', '/search?q=garden']) {
      await page.goto(path);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect.soft(await faults(page), path).toEqual([]);
    }
    await context.close();
  });
}

test('the keyboard finds the way past the header, and sees where it is', async ({ page }) => {
  await page.goto('/search');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`));
}
