import { expect, type Page } from '@playwright/test';

const EXACT = /^[\d,]+ homes?$/;

/** What the heading of the results says once the number is exact: a busy server shows very many homes before it has counted them. */
export async function homesFound(page: Page): Promise<string> {
  const results = page.locator('#results');
  try {
    await expect(results).toHaveText(EXACT, { timeout: 5000 });
  } catch {
    // Without script it is there at the next look.
    await page.reload();
    await expect(results).toHaveText(EXACT);
  }
  return (await results.textContent()) as string;
}

/** The same as a number. */
export const homeCount = async (page: Page): Promise<number> => Number((await homesFound(page)).replaceAll(/\D/g, ''));
