import { expect, test } from '@playwright/test';
import { axeFaults, THEMES } from './axe-faults';
import { halfOf, pagesOf } from './site';

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
        for (const colorScheme of THEMES) expect.soft(await axeFaults(page, colorScheme), `${path} at ${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test('axe finds nothing in forms with faults and in what unfolds', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto('/agents/register');
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('form').getByRole('alert')).toBeFocused();
  for (const colorScheme of THEMES) expect.soft(await axeFaults(page, colorScheme), `a form, ${colorScheme}`).toEqual([]);
  for (const path of ['/docs/reference/listings-search', '/search?q=garden']) {
    await page.goto(path);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    for (const colorScheme of THEMES) expect.soft(await axeFaults(page, colorScheme), `${path}, ${colorScheme}`).toEqual([]);
  }
});

test('the keyboard finds the way past the header, and sees where it is', async ({ page }) => {
  await page.goto('/search');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
