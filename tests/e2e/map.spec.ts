import { expect, type Page, test } from '@playwright/test';
import { manyHomes } from '../../scripts/map-frames/many-homes';

const BOX = [-97.95, 30.1, -97.5, 30.5] as const;
const ADDRESS = `/search?view=map&bbox=${BOX.join()}`;

test('2,000 homes are drawn on the canvas, not as elements', async ({ page }) => {
  const elements: number[] = [];
  for (const count of [10, 2000]) {
    await page.route('**/api/v1/listings/clusters?*', (route) => route.fulfill({ json: manyHomes(count, BOX) }));
    await page.goto(ADDRESS);
    const map = await mapOf(page);
    await expect(map.getByText('homes on the map')).toHaveText(totalText(count));
    elements.push(await map.locator('*').count());
    await page.unrouteAll();
  }
  expect(elements[1]).toBe(elements[0]);
});

test('a home drawn on the canvas answers to a press, and the list of all homes opens', async ({ page }) => {
  const homes = manyHomes(2, BOX);
  const [west, south, east, north] = BOX;
  Object.assign(homes.pins[0] as object, { longitude: (west + east) / 2, latitude: (south + north) / 2, title: 'In the very middle' });
  await page.route('**/api/v1/listings/clusters?*', (route) => route.fulfill({ json: homes }));
  await page.goto(ADDRESS);
  const map = await mapOf(page);
  await expect(map.getByText('homes on the map')).toBeVisible();
  const canvas = await map.locator('canvas').boundingBox();
  // The canvas draws a moment after the answer.
  await expect(async () => {
    await page.mouse.click((canvas?.x ?? 0) + (canvas?.width ?? 0) / 2, (canvas?.y ?? 0) + (canvas?.height ?? 0) / 2);
    await expect(map.getByRole('link', { name: 'In the very middle' })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await map.getByText('homes on the map').click();
  await expect(map.getByRole('list').getByRole('link')).toHaveCount(homes.pins.length);
});

test('a map in motion asks for nothing, and asks once when it rests', async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'dragged by the mouse');
  let asked = 0;
  await page.route('**/api/v1/listings/clusters?*', (route) => {
    asked++;
    return route.fulfill({ json: manyHomes(100, BOX) });
  });
  await page.goto(ADDRESS);
  const map = await mapOf(page);
  await expect(map.getByText('homes on the map')).toHaveText(totalText(100));
  await page.waitForLoadState('networkidle');
  const before = asked;
  const { x, y, width, height } = (await map.locator('canvas').boundingBox()) as { x: number; y: number; width: number; height: number };
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 40; step++) await page.mouse.move(x + width / 2 + step * 3, y + height / 2 + step);
  expect(asked).toBe(before);
  await page.mouse.up();
  await expect.poll(() => asked).toBe(before + 1);
  await expect(page).not.toHaveURL(ADDRESS);
  await page.waitForLoadState('networkidle');
  expect(asked).toBe(before + 1);
});

test('a question that a newer view has overtaken is given up', async ({ page }) => {
  const ended: string[] = [];
  page.on('requestfailed', (request) => request.url().includes('/clusters') && ended.push(request.failure()?.errorText ?? ''));
  let asked = 0;
  // The first answer never comes.
  await page.route('**/api/v1/listings/clusters?*', (route) => (++asked === 1 ? undefined : route.fulfill({ json: manyHomes(10, BOX) })));
  await page.goto(ADDRESS);
  const map = await mapOf(page);
  await expect.poll(() => asked).toBe(1);
  await map.getByRole('button', { name: 'Closer' }).click();
  await expect(map.getByText('homes on the map')).toHaveText(totalText(10));
  expect(ended).toEqual(['net::ERR_ABORTED']);
});

const totalText = (count: number): string => `${manyHomes(count, BOX).total.toLocaleString('en-US')} homes on the map`;

async function mapOf(page: Page) {
  const map = page.getByRole('region', { name: /^Map/ });
  // The script of the map is large, and a machine may be busy.
  await map.locator('canvas').waitFor({ timeout: 45_000 });
  await expect(map.getByRole('button', { name: 'Closer' })).toBeVisible();
  return map;
}
