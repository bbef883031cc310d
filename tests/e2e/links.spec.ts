import { type APIRequestContext, expect, test } from '@playwright/test';
import { LinkChecker, LinkState } from 'linkinator';
import { pagesOf, patiently } from './site';

/** Enough to reach every kind of page and file; the listings beyond are more of the same. */
const MOST_PAGES = 100;
const FILES = [
  '/agents.txt',
  '/llms.txt',
  '/llms-full.txt',
  '/robots.txt',
  '/sitemap.xml',
  '/.well-known/trellistate.json',
  '/.well-known/api-catalog',
  '/.well-known/ai-catalog.json',
  '/agents.json',
];

test('no link of the site is dead, in pages, headers and discovery files', async ({ request, baseURL }, { project }) => {
  test.skip(project.name !== 'desktop', 'the links are the same on every device');
  test.setTimeout(400_000);
  const origin = new URL(baseURL as string).origin;
  const waiting = ['/', '/docs', '/agents', '/problems', ...FILES].map((path) => ({ path, from: 'the start' }));
  const seen = new Set(waiting.map(({ path }) => path));
  const dead: string[] = [];
  for (let count = 0; waiting.length > 0 && count < MOST_PAGES; count++) {
    const { path, from } = waiting.shift() as { path: string; from: string };
    const response = await patiently(() => request.get(path, { headers: { Accept: '*/*' } }));
    if (!isAlive(path, response.status())) dead.push(`${path} (${response.status()}), linked from ${from}`);
    for (const link of linksIn(await response.text(), response.headers(), new URL(path, origin))) {
      if (seen.has(link)) continue;
      seen.add(link);
      waiting.push({ path: link, from: path });
    }
    waiting.sort((one, other) => rank(one.path) - rank(other.path));
  }
  expect(dead).toEqual([]);
  expect(seen.size).toBeGreaterThan(40);
});

test('linkinator finds no dead link and no lost fragment in the pages', async ({ baseURL }, { project }) => {
  test.skip(project.name !== 'desktop', 'the links are the same on every device');
  test.setTimeout(400_000);
  const { origin } = new URL(baseURL as string);
  const counts = new Map<string, number>();
  const known = new Map<string, boolean>();
  // Other sites are not ours to test, the API is asked above, and a few of a kind tell as much as all.
  const isSkipped = async (link: string): Promise<boolean> => {
    const address = link.split('#')[0] as string;
    const before = known.get(address);
    if (before !== undefined) return before;
    const url = new URL(address);
    const kind = kindOf(url.pathname);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const isSkipped = url.origin !== origin || /^\/(api|mcp)\b/.test(url.pathname) || count > MOST_OF_A_KIND;
    known.set(address, isSkipped);
    return isSkipped;
  };
  const { links } = await new LinkChecker().check({
    path: `${origin}/`,
    recurse: true,
    checkFragments: true,
    concurrency: 4,
    retry: true,
    retryErrors: true,
    linksToSkip: isSkipped,
  });
  expect(links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, status, parent }) => `${url} (${status}), linked from ${parent}`)).toEqual([]);
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(60);
});

test('fragments lead to a place in their page', async ({ request }, { project }) => {
  test.skip(project.name !== 'desktop', 'the links are the same on every device');
  const pages = await pagesOf(request);
  let fragments = 0;
  for (const path of pages) {
    const html = await text(request, path);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1] as string);
    fragments += targets.length;
    expect
      .soft(
        targets.filter((target) => !ids.has(target)),
        path,
      )
      .toEqual([]);
  }
  expect(fragments).toBeGreaterThan(pages.length);
});

const text = async (request: APIRequestContext, path: string): Promise<string> => (await request.get(path)).text();

/** An operation that wants POST or parameters is there all the same; the MCP endpoint refuses a bare GET as its protocol says. */
const isAlive = (path: string, status: number): boolean => status < 400 || (path.startsWith('/api/') && [405, 406, 422].includes(status));

/** Kinds before instances: one listing, search or city tells as much as a hundred. */
function rank(path: string): number {
  if (/^\/(listings|pictures|search|homes\/|api\/v1\/(listings|feed|markets))/.test(path)) return 2;
  return path.startsWith('/_next') || path.startsWith('/sitemaps') ? 1 : 0;
}

const MOST_OF_A_KIND = 6;

/** `/listings/…`, `/homes/…/…`: pages made of one mould. Documents and parts of the site are each a kind of their own. */
function kindOf(pathname: string): string {
  const [first, ...rest] = pathname.split('/').filter(Boolean);
  return ['listings', 'pictures', 'homes', 'agents', 'search', 'conversations'].includes(first as string) ? `${first} ${rest.length}` : pathname;
}

/** Addresses of this site that a document or its Link header names; those with a placeholder are none. */
function linksIn(body: string, headers: Record<string, string>, base: URL): string[] {
  const type = headers['content-type'] ?? '';
  const found = [...(headers.link ?? '').matchAll(/<([^>]+)>/g)].map((match) => match[1] as string);
  if (type.includes('html')) found.push(...[...body.matchAll(/\s(?:href|src)="([^"]+)"/g)].map((match) => (match[1] as string).replaceAll('&amp;', '&')));
  else if (!type.includes('image') && !type.includes('javascript') && !type.includes('css')) {
    found.push(...[...body.matchAll(new RegExp(`${base.origin}[^\\s"'<>)\\]\\\\\`,]*`, 'g'))].map(([match]) => match.replace(/[.;:]+$/, '')));
  }
  return found.flatMap((link) => {
    if (!URL.canParse(link, base) || /[{}…*]/.test(link)) return [];
    const url = new URL(link, base);
    return url.origin === base.origin ? [url.pathname + url.search] : [];
  });
}
