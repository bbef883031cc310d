import { type APIRequestContext, expect, test } from '@playwright/test';
import { axeFaults, THEMES } from './axe-faults';
import { patiently } from './site';

interface Market {
  slug: string;
  city: string;
  state: string;
  rent: number;
  sale: number;
}

interface Report extends Market {
  neighborhoods: { name: string; slug: string }[];
  rents: { n: number; median_price: number | null; histogram: { count: number }[] | null };
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('from all cities to one, to its figures, to the homes behind a figure', async ({ page, request }) => {
    const city = await largestCity(request);
    await page.goto('/homes');
    await page.getByRole('list', { name: 'States' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('by city');
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Homes by city' }).click();
    await page
      .getByRole('link', { name: `${city.city}, ${city.state}` })
      .first()
      .click();
    await expect(page).toHaveURL(`/homes/${city.slug}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Homes in ${city.city}, ${city.state}`);

    const { rents } = await reportOf(request, city.slug);
    const rent = page.getByRole('region', { name: 'To rent', exact: true });
    await expect(rent.getByRole('img')).toHaveAccessibleName(new RegExp(`^Homes by monthly rent, ${rents.n} homes\\. Median \\$`));
    await rent.getByText('The same as a table').click();
    const counts = await rent.getByRole('cell').nth(1).locator('xpath=../../tr/td[2]').allTextContents();
    expect(counts.map(Number)).toEqual(rents.histogram?.map(({ count }) => count));

    const link = page.getByRole('region', { name: 'By bedrooms' }).first().getByRole('link').first();
    const count = Number(await link.textContent());
    await link.click();
    await expect(page).toHaveURL(/\/search\?city=.*max_beds=/);
    await expect(page.getByRole('list', { name: /^Homes|homes/ }).getByRole('article')).toHaveCount(Math.min(count, 24));
  });
});

test('from a city to a neighborhood, to its homes, and back', async ({ page, request, baseURL }) => {
  const city = await largestCity(request);
  const { neighborhoods } = await reportOf(request, city.slug);
  const { name, slug } = neighborhoods[0] as { name: string; slug: string };
  await page.goto(`/homes/${city.slug}`);
  await page
    .getByRole('region', { name: `Neighborhoods of ${city.city}` })
    .getByRole('link', { name, exact: true })
    .click();
  await expect(page).toHaveURL(`/homes/${slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Homes in ${name}, ${city.city}, ${city.state}`);
  const address = new URL(`/homes/${slug}`, baseURL).href;
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address);
  const linked = (await page.locator('script[type="application/ld+json"]').allTextContents()).map((text) => JSON.parse(text));
  const steps = linked.find((node) => node['@type'] === 'BreadcrumbList').itemListElement.map(({ item }: { item: string }) => item);
  expect(steps).toEqual([new URL('/homes', baseURL).href, address.replace(/\/[^/]+\/[^/]+$/, ''), address.replace(/\/[^/]+$/, ''), address]);

  const all = page.getByRole('link', { name: /^See all \d+ homes?$/ }).first();
  const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
  await all.click();
  await expect(page).toHaveURL(/neighborhood=.*city=/);
  await expect(page.getByRole('list', { name: /^Homes|homes/ }).getByRole('article')).toHaveCount(Math.min(count, 24));
  await page.goBack();
  await page
    .getByRole('navigation', { name: 'Breadcrumb' })
    .getByRole('link', { name: `${city.city}, ${city.state}` })
    .click();
  await expect(page).toHaveURL(`/homes/${city.slug}`);
  expect((await page.goto(`/homes/${slug}x`))?.status()).toBe(404);
});

test('a city that nobody knows answers 404 and names the nearest', async ({ page, request }) => {
  const city = await largestCity(request);
  const response = await page.goto(`/homes/${city.slug}x`);
  expect(response?.status()).toBe(404);
  await page
    .getByRole('main')
    .getByRole('link', { name: `${city.city}, ${city.state}` })
    .click();
  await expect(page).toHaveURL(`/homes/${city.slug}`);
  expect((await page.goto('/homes/nowhere'))?.status()).toBe(404);
});

test('a city has one address, which search engines and readers of links are told', async ({ page, request, baseURL }) => {
  const city = await largestCity(request);
  await page.goto(`/homes/${city.slug.toUpperCase()}`);
  await expect(page).toHaveURL(`/homes/${city.slug}`);
  const address = new URL(`/homes/${city.slug}`, baseURL).href;
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address);
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', address);
  const linked = (await page.locator('script[type="application/ld+json"]').allTextContents()).map((text) => JSON.parse(text));
  const breadcrumbs = linked.find((node) => node['@type'] === 'BreadcrumbList');
  expect(breadcrumbs.itemListElement.map(({ item }: { item: string }) => item)).toEqual([new URL('/homes', baseURL).href, address.replace(/\/[^/]+$/, ''), address]);
});

test('city pages hold at 320 and 1440 px, light and dark, with all unfolded', async ({ page, request }, { project }) => {
  test.skip(project.name !== 'desktop', 'widths are set here');
  test.setTimeout(240_000);
  const { slug } = await largestCity(request);
  const neighborhood = (await reportOf(request, slug)).neighborhoods[0]?.slug ?? '';
  for (const path of ['/homes', `/homes/${slug.split('/')[0]}`, `/homes/${slug}`, `/homes/${neighborhood}`, `/homes/${slug}x`]) {
    await page.goto(path);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect.soft(await page.locator('h1').count(), `${path}: h1`).toBe(1);
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${path}: runs out at ${width} px`).toBe(0);
      for (const colorScheme of THEMES) expect.soft(await axeFaults(page, colorScheme), `${path} at ${width} px, ${colorScheme}`).toEqual([]);
    }
  }
});

async function largestCity(request: APIRequestContext): Promise<Market> {
  const { data } = await json<{ data: [Market] }>(request, '/api/v1/markets?sort=listings&limit=1');
  return data[0];
}

const reportOf = async (request: APIRequestContext, slug: string): Promise<Report> => (await json<{ data: Report }>(request, `/api/v1/markets/${slug}`)).data;

async function json<T>(request: APIRequestContext, path: string): Promise<T> {
  return (await (await patiently(() => request.get(path))).json()) as T;
}
