import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { openHome, openLiveHome } from './listing-home';

test('pictures open over the page, turn by key, zoom and close where they were opened', async ({ page, request }) => {
  await openLiveHome(page, request);
  const first = page.getByRole('region', { name: 'Pictures' }).getByRole('link').first();
  await first.click();
  const viewer = page.getByRole('dialog', { name: 'Pictures of this home' });
  const counter = viewer.getByText(/^\d+ of \d+$/);
  await expect(counter).toHaveText(/^1 of/);
  const total = Number(/of (\d+)/.exec((await counter.textContent()) as string)?.[1]);
  for (const [key, shown] of [
    ['ArrowRight', 2],
    ['ArrowLeft', 1],
    ['ArrowLeft', 1],
    ['End', total],
    ['ArrowRight', total],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(counter, key).toHaveText(`${shown} of ${total}`);
  }
  // Keys in quick succession count from where the one before leads, not from what the strip is just passing.
  for (const key of ['End', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(counter).toHaveText(`${total - 2} of ${total}`);
  await expect.poll(() => pictureInView(page)).toBe(total - 3);
  await viewer.getByRole('button', { name: /^Picture 3/ }).click();
  await expect(counter).toHaveText(`3 of ${total}`);
  // The picture named is the one to be seen.
  await expect.poll(() => pictureInView(page)).toBe(2);

  await viewer.getByRole('button', { name: 'Zoom' }).click();
  await expect(viewer.locator('[data-zoom="2.5"]')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(counter, 'arrows move about in an enlarged picture').toHaveText(`3 of ${total}`);
  await viewer.getByRole('button', { name: 'Whole picture' }).click();
  await page.keyboard.press('+');
  await expect(viewer.locator('[data-zoom="1.5"]')).toHaveCount(1);

  await page.keyboard.press('Escape');
  await expect(viewer).toBeHidden();
  await expect(first).toBeFocused();
});

test('the focus stays within the open pictures', async ({ page, request }) => {
  await openLiveHome(page, request);
  await page.getByRole('region', { name: 'Pictures' }).getByRole('link').first().click();
  const viewer = page.getByRole('dialog', { name: 'Pictures of this home' });
  await expect(viewer).toBeVisible();
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
  }
});

test('all pictures at a glance, and each in full', async ({ page, request }) => {
  await openLiveHome(page, request);
  await page.getByText(/^All \d+ pictures$/).click();
  const viewer = page.getByRole('dialog', { name: 'Pictures of this home' });
  const grid = viewer.getByRole('list', { name: 'All pictures' });
  await expect(grid.getByRole('button').first()).toBeFocused();
  await grid.getByRole('button').nth(1).click();
  await expect(viewer.getByText(/^2 of \d+$/)).toBeVisible();
  await viewer.getByRole('button', { name: 'All pictures' }).click();
  await expect(grid.getByRole('button').nth(1)).toBeFocused();
});

test('fingers swipe, pinch and tap twice', async ({ page, request, isMobile }) => {
  test.skip(!isMobile, 'for touch');
  await openLiveHome(page, request);
  await page.getByRole('region', { name: 'Pictures' }).getByRole('link').first().tap();
  const viewer = page.getByRole('dialog', { name: 'Pictures of this home' });
  await expect(viewer.getByText(/^1 of \d+$/)).toBeVisible();
  const touch = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() as { width: number; height: number };
  const y = height / 2;

  // A busy machine may swallow a swipe, as it does with people.
  await expect(async () => {
    if (await viewer.getByText(/^1 of \d+$/).isVisible()) await fingers(touch, [[width * 0.85, y]], [[width * 0.15, y]]);
    await expect(viewer.getByText(/^2 of \d+$/)).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect.poll(() => viewer.getByRole('list', { name: 'Pictures, one after the other' }).evaluate((strip) => Math.round(strip.scrollLeft) % strip.clientWidth)).toBe(0);

  await fingers(
    touch,
    [
      [width / 2 - 30, y],
      [width / 2 + 30, y],
    ],
    [
      [width / 2 - 90, y],
      [width / 2 + 90, y],
    ],
  );
  await expect(viewer.locator('[data-zoom="3"]')).toHaveCount(1);
  await expect(viewer.getByText(/^2 of \d+$/)).toBeVisible();
  await fingers(
    touch,
    [
      [width / 2 - 90, y],
      [width / 2 + 90, y],
    ],
    [
      [width / 2 - 20, y],
      [width / 2 + 20, y],
    ],
  );
  await expect(viewer.getByRole('button', { name: 'Zoom' })).toBeVisible();

  for (const name of ['Whole picture', 'Zoom']) {
    await page.touchscreen.tap(width / 2, y);
    await page.touchscreen.tap(width / 2, y);
    await expect(viewer.getByRole('button', { name })).toBeVisible();
  }
});

test('on a phone the strip of pictures is swiped in the page', async ({ page, request, isMobile }) => {
  test.skip(!isMobile, 'for touch');
  await openLiveHome(page, request);
  const second = page.getByRole('region', { name: 'Pictures' }).getByRole('link').nth(1);
  await expect(second).not.toBeInViewport({ ratio: 0.5 });
  const touch = await page.context().newCDPSession(page);
  const { x, y, width } = (await page.getByRole('region', { name: 'Pictures' }).getByRole('link').first().boundingBox()) as { x: number; y: number; width: number };
  await fingers(touch, [[x + width * 0.85, y + 40]], [[x + width * 0.15, y + 40]]);
  await expect(second).toBeInViewport({ ratio: 0.9 });
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

/** Which slide lies in the middle of the window. */
const pictureInView = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const slides = [...document.querySelectorAll('dialog [data-zoom]')];
    return slides.findIndex((slide) => {
      const { left, right } = slide.getBoundingClientRect();
      return left <= innerWidth / 2 && right >= innerWidth / 2;
    });
  });

/** Fingers go from their places to others. */
async function fingers(touch: CDPSession, from: [number, number][], to: [number, number][]): Promise<void> {
  const at = (part: number) => from.map(([x, y], id) => ({ id, x: x + ((to[id]?.[0] ?? x) - x) * part, y: y + ((to[id]?.[1] ?? y) - y) * part }));
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 6; step++) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 6) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
