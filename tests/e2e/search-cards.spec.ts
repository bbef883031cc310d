import { type APIRequestContext, expect, test } from '@playwright/test';

test('a card that is pointed at, or that has the focus, lights its home on the map', async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'needs both side by side');
  await page.goto('/search?listing_type=rent');
  const map = page.getByRole('region', { name: /^Map: Homes/ });
  await expect(map.getByText(/homes? on the map/)).toBeVisible();
  const [first, second] = [page.getByRole('article').first(), page.getByRole('article').nth(1)];
  await first.hover();
  await expect(map).toHaveAttribute('data-lit', (await first.getAttribute('data-listing-id')) as string);
  await second.hover();
  await expect(map).toHaveAttribute('data-lit', (await second.getAttribute('data-listing-id')) as string);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(map).not.toHaveAttribute('data-lit');
  await first.getByRole('link').focus();
  await expect(map).toHaveAttribute('data-lit', (await first.getAttribute('data-listing-id')) as string);
});

test('a home pointed at on the map, or in its list by key, lights its card', async ({ page, request }, { project }) => {
  test.skip(project.name !== 'desktop', 'needs both side by side');
  const { data } = (await (await request.get('/api/v1/listings?listing_type=rent&limit=1')).json()) as { data: [{ id: string; latitude: number; longitude: number }] };
  const [{ id, latitude, longitude }] = data;
  const box = [longitude - 0.02, latitude - 0.02, longitude + 0.02, latitude + 0.02].map((degrees) => degrees.toFixed(5)).join(',');
  await page.goto(`/search?listing_type=rent&bbox=${box}`);
  const map = page.getByRole('region', { name: /^Map: Homes/ });
  await map.getByText(/homes? on the map/).click();
  const entry = map.locator(`a[href="/listings/${id}"]`);
  await entry.focus();
  const card = page.locator(`article[data-listing-id="${id}"]`);
  await expect(card).toHaveAttribute('data-lit', '');
  await expect(map).toHaveAttribute('data-lit', id);
  await entry.blur();
  await expect(card).not.toHaveAttribute('data-lit');
});

test('back from a home leads to the very place of the list that was left', async ({ page }, { project }) => {
  await page.goto('/search?listing_type=rent&sort=price_asc');
  const card = page.getByRole('article').nth(project.name === 'phone' ? 5 : 8);
  await card.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(300);
  const title = await card.locator('h3').textContent();
  await card.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title as string);
  await page.goBack();
  await expect(page).toHaveURL('/search?listing_type=rent&sort=price_asc');
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(3);
  await expect(card).toBeInViewport();
});

test('a reduced home says by how much and since when', async ({ page, request }) => {
  const { id, price, city, price_change } = await aReducedHome(request);
  await page.goto(`/search?city=${encodeURIComponent(city)}&min_price=${price}&max_price=${price}`);
  const by = (price_change.from - price).toLocaleString('en-US');
  await expect(page.locator(`article[data-listing-id="${id}"]`).getByText(new RegExp(`^Reduced .${by} on \\w+ \\d+`))).toBeVisible();
});

interface Home {
  id: string;
  price: number;
  city: string;
  price_change: { from: number } | null;
}

async function aReducedHome(request: APIRequestContext): Promise<Home & { price_change: { from: number } }> {
  for (let cursor: string | null = ''; cursor !== null; ) {
    const body = (await (await request.get(`/api/v1/listings?limit=100${cursor ? `&cursor=${cursor}` : ''}`)).json()) as { data: Home[]; next_cursor: string | null };
    for (const home of body.data) if (home.price_change && home.price_change.from > home.price) return { ...home, price_change: home.price_change };
    cursor = body.next_cursor;
  }
  throw new Error('No home has been reduced');
}
