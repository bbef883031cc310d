import { expect, type Page, test } from '@playwright/test';
import { someListings } from './site';

test.beforeEach(({ browserName: _ }, { project }) => test.skip(project.name !== 'desktop', 'a phone has no keys'));

/** More presses of Tab than any page of the journey needs. */
const FAR = 160;

test('by keyboard alone: from the front page by search and filters to a home, its pictures and a question', async ({ page, request }) => {
  test.setTimeout(180_000);
  const [{ city }] = await someListings(request, 'listing_type=rent&country=US&beds=2&limit=1');
  await page.goto('/');
  await tabTo(page, 'What are you looking for?');
  await page.keyboard.type(`2 bed in ${city} to rent`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?.*beds=2/);

  await page.waitForLoadState('networkidle');
  await tabTo(page, 'Beds and baths: 2+ beds');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Any');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, /^(Show [\d,]+ homes?|No home fits)$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/baths=1/);

  const title = await page.getByRole('article').first().getByRole('link').first().textContent();
  await tabTo(page, title as string);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/listings\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title as string);

  await page.waitForLoadState('networkidle');
  await tabTo(page, '[data-picture]');
  await page.keyboard.press('Enter');
  const pictures = page.getByRole('dialog', { name: 'Pictures of this home' });
  await expect(pictures).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(pictures).toContainText(/^2 of/);
  await page.keyboard.press('Escape');
  await expect(pictures).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-picture'))).toBe('0');

  await tabTo(page, 'Your message');
  await page.keyboard.type('Is it still free? I would like to see it.');
  await tabTo(page, 'Your email (optional)');
  await page.keyboard.type('keys@example.com');
  await tabTo(page, /^Pass my message/);
  await page.keyboard.press('Space');
  await tabTo(page, 'Send to the lister');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/conversations\//, { timeout: 30_000 });
  await expect(page.getByText('Is it still free? I would like to see it.')).toBeVisible();
});

const WIDE = { width: 1280, height: 720 };
/** A small window, or a large one at 400 %: bars that stay where they are leave little room. */
const SMALL = { width: 390, height: 560 };

for (const { path, viewport } of ['/', '/search?listing_type=rent', '/homes/tx/austin', '/docs/playground', 'a listing'].flatMap((one) =>
  [WIDE, SMALL].map((size) => ({ path: one, viewport: size })),
)) {
  test(`the focus is seen wherever it goes on ${path} at ${viewport.width} px, and nothing lies over it`, async ({ page, request }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path === 'a listing' ? `/listings/${(await someListings(request, 'limit=1'))[0].id}` : path);
    await page.waitForLoadState('networkidle');
    const faults = new Set<string>();
    for (let press = 0; press < FAR; press++) {
      await page.keyboard.press('Tab');
      const seen = await focusSeen(page);
      if (seen === 'the end') break;
      if (seen) faults.add(seen);
    }
    expect([...faults]).toEqual([]);
  });
}

/** Presses Tab until the focus is on what bears `name`, or matches it as a selector. Every stop on the way must be seen. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let press = 0; press < FAR; press++) {
    const at = await page.evaluate(() => {
      const focus = document.activeElement as HTMLInputElement | null;
      const label = focus?.labels?.[0]?.textContent ?? focus?.getAttribute('aria-label') ?? focus?.textContent ?? '';
      return {
        label: label.trim(),
        isPicture: focus?.hasAttribute('data-picture') ?? false,
      };
    });
    if (at.label === name || (name instanceof RegExp && name.test(at.label)) || (name === '[data-picture]' && at.isPicture)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to “${name}”.`);
}

/** What is wrong with how the focus shows, if anything; WCAG 2.2, 2.4.7 and 2.4.11. */
const focusSeen = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const focus = document.activeElement;
    if (!focus || focus === document.body) return 'the end';
    const name = `<${focus.localName}> “${(focus.getAttribute('aria-label') ?? focus.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 50)}”`;
    const style = getComputedStyle(focus);
    if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2) return `${name} shows no focus`;
    const boxes = [...focus.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    const inView = boxes.filter(({ left, right, top, bottom }) => right > 0 && bottom > 0 && left < innerWidth && top < innerHeight);
    if (inView.length === 0) return `${name} has the focus out of sight`;
    const isShown = inView.some(({ left, right, top, bottom }) => {
      const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
      const above = document.elementFromPoint(x, y);
      return above !== null && (above === focus || focus.contains(above) || above.contains(focus));
    });
    return isShown ? undefined : `${name} has the focus below something else`;
  });
