import { expect, type Page, test } from '@playwright/test';
import { someListings } from './site';

test.beforeEach(({ browserName: _ }, { project }) => test.skip(project.name !== 'desktop', 'the same on every device'));

test('a listing tells machines what it tells people', async ({ page, request }) => {
  const [listing] = await someListings(request);
  const response = await page.goto(`/listings/${listing.id}`);
  const [data] = (await jsonLd(page)).filter((node) => node['@type'] === 'RealEstateListing');
  expect(data).toMatchObject({ url: listing.url, identifier: listing.id, name: listing.title, offers: { price: listing.price } });
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', listing.url);
  await expect(page.locator('link[rel=alternate][type="text/markdown"]')).toHaveAttribute('href', `${listing.url}.md`);
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', new RegExp(escaped(listing.title)));
  const headers = response?.headers() ?? {};
  expect(headers.link).toContain(`</listings/${listing.id}.md>; rel="alternate"; type="text/markdown"`);
  expect(headers.vary?.toLowerCase().split(/,\s*/)).toContain('accept');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-powered-by']).toBeUndefined();
});

test('a crawler that follows every link of a page calls no operation', async ({ page, request }) => {
  const [{ id }] = await someListings(request, 'limit=1');
  const { data: agents } = (await (await request.get('/api/v1/agents?limit=1')).json()) as { data: { id: string }[] };
  for (const path of [`/listings/${id}`, '/homes/tx/austin', '/homes/tx/austin/hyde-park', ...agents.map((agent) => `/agents/${agent.id}`)]) {
    await page.goto(path);
    const addresses = await page.locator('[href*="/api/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') as string));
    expect(
      addresses.filter((address) => !/\/feed\.(json|rss)/.test(address)),
      path,
    ).toEqual([]);
  }
});

test('the Markdown twin comes by its address and by negotiation', async ({ request }) => {
  const [listing] = await someListings(request);
  const byAddress = await request.get(`/listings/${listing.id}.md`);
  const negotiated = await request.get(`/listings/${listing.id}`, { headers: { Accept: 'text/markdown, text/html;q=0.5' } });
  const preferringHtml = await request.get(`/listings/${listing.id}`, { headers: { Accept: 'text/html, text/markdown;q=0.5' } });
  expect(byAddress.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  expect(await negotiated.text()).toBe(await byAddress.text());
  expect(preferringHtml.headers()['content-type']).toContain('text/html');
  expect((await request.get('/listings/lst_nothing.md')).status()).toBe(404);
});

test('a page of results is the API’s answer in its order, as HTML, JSON-LD and Markdown', async ({ page, request }) => {
  const query = 'listing_type=rent&sort=price_asc&limit=10';
  const ids = (await someListings(request, query)).map(({ id }) => id);
  await page.goto(`/search?${query}`);
  const shown = await page.locator('article h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(shown).toEqual(ids.map((id) => `/listings/${id}`));
  const [list] = (await jsonLd(page)).filter((node) => node['@type'] === 'ItemList');
  expect((list?.itemListElement as { url: string }[] | undefined)?.map(({ url }) => new URL(url).pathname)).toEqual(shown);
  const markdown = await (await request.get(`/search?${query}`, { headers: { Accept: 'text/markdown' } })).text();
  expect([...markdown.matchAll(/\/(listings\/lst_\w+)\.md/g)].map((match) => `/${match[1]}`)).toEqual(shown);
  for (const type of ['application/feed+json', 'application/rss+xml'])
    await expect(page.locator(`link[rel=alternate][type="${type}"]`)).toHaveAttribute('href', /listing_type=rent/);
});

test('pages that search engines should not keep say so', async ({ page }) => {
  const robots = page.locator('meta[name=robots]');
  for (const path of ['/search?beds=2&baths=1&max_price=900000&property_type=house', '/conversations/none']) {
    await page.goto(path);
    await expect(robots.first(), path).toHaveAttribute('content', /noindex/);
  }
  await page.goto('/search?city=Austin&state=TX');
  await expect(robots.filter({ has: page.locator('[content*=noindex]') })).toHaveCount(0);
});

test('the search form offers itself to an agent in the browser', async ({ page }) => {
  await page.goto('/search');
  const form = page.getByRole('search').locator('form[toolname]');
  await expect(form).toHaveAttribute('toolname', 'search_listings');
  await expect(form).toHaveAttribute('tooldescription', /homes/);
  await expect(form.getByLabel('City')).toHaveAttribute('toolparamdescription', /City/);
});

const jsonLd = async (page: Page): Promise<Record<string, unknown>[]> =>
  (await page.locator('script[type="application/ld+json"]').allTextContents()).map((content) => JSON.parse(content) as Record<string, unknown>);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
