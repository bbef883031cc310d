import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { halfOf, pagesOf } from './site';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.beforeEach(({ browserName: _ }, { project }) => test.skip(project.name !== 'desktop', 'widths are set here'));

for (const half of [0, 1]) {
  test(`axe finds nothing, in half ${half + 1} of the pages`, async ({ page, request }) => {
    test.setTimeout(480_000);
    for (const path of halfOf(await pagesOf(request), half)) {
      await page.setViewportSize({ width: 390, height: 900 });
      await page.goto(path);
      expect.soft(await page.locator('h1').count(), `${path}: h1`).toBe(1);
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await settle(page);
          expect.soft(await faults(page), `${path} at ${width} px, ${colorScheme}`).toEqual([]);
        }
      }
    }
  });
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

/** Colours that fade from one theme to the other are there at once. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  });

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`));
}
