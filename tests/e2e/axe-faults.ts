import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** What axe finds against WCAG 2.2 AA and good practice in the page as it stands, in one of its themes; one sentence for each element. */
export async function axeFaults(page: Page, colorScheme: Theme): Promise<string[]> {
  await turnTo(page, colorScheme);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`));
}

async function turnTo(page: Page, colorScheme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme });
  // Colours that fade from one theme to the other are there at once.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  });
}
