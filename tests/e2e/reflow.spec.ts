import { expect, type Page, test } from '@playwright/test';
import { layoutFaults } from './layout-faults';
import { halfOf, pagesOf } from './site';

/** WCAG 2.2, 1.4.12: a reader may set these, and must lose nothing. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
/** 1.4.4: text alone at twice its size. */
const LARGE_TEXT = 'html { font-size: 212.5% !important }';

test.beforeEach(({ browserName: _ }, { project }) => test.skip(project.name !== 'desktop', 'widths are set here'));

const WINDOWS = [
  { name: 'in a window of 320 px', width: 320 },
  { name: 'on a phone', width: 390 },
  { name: 'in a window of 1440 px at 200 %', width: 720, height: 450 },
  { name: 'on a phone of 320 px with wide spacing', width: 320, style: SPACING },
  { name: 'in a window of 1440 px with wide spacing', width: 1440, style: SPACING },
  { name: 'in a window of 1440 px with text twice as large', width: 1440, style: LARGE_TEXT },
];

for (const half of [0, 1]) {
  test(`nothing is cut off, overlaps or is too small to hit, in half ${half + 1} of the pages`, async ({ page, request }) => {
    test.setTimeout(480_000);
    for (const path of halfOf(await pagesOf(request), half)) {
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(path);
      for (const folded of [true, false]) {
        if (!folded) await unfold(page);
        for (const { name, width, height = 900, style } of WINDOWS) {
          await page.setViewportSize({ width, height });
          const sheet = style ? await page.addStyleTag({ content: style }) : undefined;
          expect.soft(await layoutFaults(page), `${path} ${name}${folded ? '' : ', unfolded'}`).toEqual([]);
          await sheet?.evaluate((element) => (element as Element).remove());
        }
      }
    }
  });
}

test('the places of the site stand in one row on every phone', async ({ page }) => {
  for (const width of [320, 360, 380, 390, 412, 430]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/agents');
    const tops = await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('listitem')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
    expect.soft(new Set(tops).size, `${width} px`).toBe(1);
  }
});

test('in colours that the reader forces, every control keeps an edge, and what is chosen is told by more than colour', async ({ browser, request }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, forcedColors: 'active' });
  const page = await context.newPage();
  for (const path of await pagesOf(request)) {
    await page.goto(path);
    expect.soft(await controlsWithoutEdge(page), path).toEqual([]);
  }
  const chosen = page.getByRole('form', { name: 'Measures' }).locator('[aria-pressed=true]');
  expect(await chosen.evaluate((button) => getComputedStyle(button, '::before').content)).toContain('✓');
  await context.close();
});

const controlsWithoutEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main button, footer button, input:not([type=hidden]), select, textarea')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .flatMap((control) => {
        const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(control);
        const isEdged = Number.parseFloat(borderTopWidth) >= 1 && borderTopStyle !== 'none';
        return isEdged || textDecorationLine === 'underline' || /checkbox|radio/.test((control as HTMLInputElement).type)
          ? []
          : [`<${control.localName}> “${control.textContent?.trim().slice(0, 40)}”`];
      }),
  );

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
