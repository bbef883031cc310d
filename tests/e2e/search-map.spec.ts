import { expect, type Page, test } from '@playwright/test';
import { homeCount } from './homes-found';
import { someListings } from './site';

test.beforeEach(() => test.setTimeout(120_000));

test('moving the map puts its area in the place of the city, as a chip, and back leads to the city', async ({ page, request }, { project }) => {
  const { city, state, map } = await openCity(page, request, project.name);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(city);
  // Farther and farther: with the city still a filter there would never be more homes than before.
  const before = await homeCount(page);
  for (let step = 1; step <= 6; step++) {
    const address = page.url();
    await map.getByRole('button', { name: 'Farther' }).click();
    await expect(page).not.toHaveURL(address);
  }
  await expect.poll(() => homeCount(page)).toBeGreaterThan(before);
  const query = new URL(page.url()).searchParams;
  expect([query.get('city'), query.get('state'), query.get('listing_type')]).toEqual([null, null, 'rent']);
  expect(query.get('bbox')).toMatch(/^-?[\d.]+(,-?[\d.]+){3}$/);
  await expect(chip(page, 'In the map’s area')).toHaveCount(1);
  await expect(chip(page, city)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`city=.*state=${state}`));
  await expect.poll(() => homeCount(page)).toBe(before);
});

test('the map’s area is taken away like any filter, and the rest stays', async ({ page, request }) => {
  const [{ city }] = await someListings(request, 'listing_type=rent&country=US&limit=1');
  await page.goto(`/search?listing_type=rent&beds=1&bbox=-125,24,-66,50&said=${encodeURIComponent(`1 bed to rent in ${city}`)}`);
  await chip(page, 'In the map’s area').click();
  await expect(page).not.toHaveURL(/bbox/);
  await expect(page).toHaveURL(/listing_type=rent&beds=1/);
});

test('a map that the search does not follow keeps its place in the address, through reload and sorting', async ({ page, request }, { project }) => {
  const { map, city } = await openCity(page, request, project.name);
  const before = await homeCount(page);
  await map.getByLabel('Search as I move the map').uncheck();
  await map.getByRole('button', { name: 'Closer' }).click();
  await expect(page).toHaveURL(/[?&]at=/);
  const at = new URL(page.url()).searchParams.get('at');
  await expect.poll(() => homeCount(page)).toBe(before);
  await expect(chip(page, city)).toHaveCount(1);
  await page.reload();
  await expect(map.getByText(/homes? on the map/)).toBeVisible();
  await expect(map.getByLabel('Search as I move the map')).not.toBeChecked();
  expect(new URL(page.url()).searchParams.get('at')).toBe(at);
  await map.getByRole('button', { name: 'Farther' }).click();
  await map.getByRole('button', { name: 'Search here' }).click();
  await expect(page).toHaveURL(/bbox=/);
  await expect(page).not.toHaveURL(/[?&]at=/);
});

test('an area is drawn by keys, searched wherever the map goes, kept in the address, and removed as a chip', async ({ page, request }, { project }) => {
  const { map } = await openCity(page, request, project.name);
  await map.getByRole('button', { name: 'Draw an area' }).press('Enter');
  await map.getByRole('button', { name: 'All that is in view' }).press('Enter');
  await expect(page).toHaveURL(/polygon=/);
  await expect(page).not.toHaveURL(/city=/);
  const area = new URL(page.url()).searchParams.get('polygon');
  const found = await homeCount(page);
  await map.getByRole('button', { name: 'Closer' }).click();
  await expect(page).toHaveURL(/[?&]at=/);
  expect(new URL(page.url()).searchParams.get('polygon')).toBe(area);
  await page.reload();
  await expect.poll(() => homeCount(page)).toBe(found);
  await expect(chip(page, 'In the drawn area')).toHaveCount(1);
  await map.getByRole('button', { name: 'Remove the drawn area' }).click();
  await expect(page).toHaveURL(/bbox=/);
  await expect(page).not.toHaveURL(/polygon=/);
});

test('paging keeps the map, and begins the list anew', async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'elsewhere the map and the pager are never seen together');
  await page.goto('/search?listing_type=rent');
  const map = page.getByRole('region', { name: /^Map: Homes/ });
  await expect(map.getByText(/[1-9]\d* homes? on the map/)).toBeVisible();
  await map.evaluate((section) => section.setAttribute('data-kept', ''));
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.getByText('Page 2', { exact: true })).toBeAttached();
  await expect(page.locator('#results')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(map).toHaveAttribute('data-kept');
  await expect(page).toHaveTitle(/, page 2/);
});

async function openCity(page: Page, request: Parameters<typeof someListings>[0], project: string) {
  const { data } = (await (await request.get('/api/v1/markets?sort=listings&limit=1')).json()) as { data: [{ city: string; state: string }] };
  const [{ city, state }] = data;
  await page.goto(`/search?city=${encodeURIComponent(city)}&state=${state}&listing_type=rent${project === 'phone' ? '&view=map' : ''}`);
  const map = page.getByRole('region', { name: /^Map/ });
  await expect(map.getByText(/[1-9]\d* homes? on the map/)).toBeVisible();
  return { city, state, map };
}

const chip = (page: Page, name: string) => page.getByRole('list', { name: 'Filters in force' }).getByRole('link', { name: `Remove filter: ${name}` });
