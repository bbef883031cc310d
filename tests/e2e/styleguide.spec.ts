import { expect, test } from '@playwright/test';

test('in production there is no style guide', async ({ page }) => {
  expect((await page.goto('/styleguide'))?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'Search homes' })).toBeVisible();
});
