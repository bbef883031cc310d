import sharp from 'sharp';
import { expect, it } from 'vitest';
import { answerPicture } from '@/lib/surfaces/pictures';
import { testDatabase } from '../../support/database';
import { insertListing } from '../../support/listings';

const db = await testDatabase();
const ask = (path: string, init?: RequestInit) => answerPicture(new Request(`http://localhost${path}`, init), () => db);

it('answers the pictures of a public listing as SVG that may be kept and can do nothing', async () => {
  const id = await insertListing(db, {});
  const response = await ask(`/pictures/${id}/0.svg`);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/svg+xml',
    'cache-control': 'public, max-age=604800, stale-while-revalidate=2592000',
    'content-security-policy': expect.stringContaining('sandbox'),
    'x-content-type-options': 'nosniff',
  });
  expect(await response.text()).toMatch(/^<svg .*<\/svg>$/s);
  const etag = response.headers.get('etag') as string;
  expect((await ask(`/pictures/${id}/0.svg`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  expect(await (await ask(`/pictures/${id}/0.svg`, { method: 'HEAD' })).text()).toBe('');
});

it('has none of a draft, of an unknown listing, beyond the last, or under another path', async () => {
  const draft = await insertListing(db, { status: 'draft' });
  const id = await insertListing(db, {});
  for (const path of [
    `/pictures/${draft}/0.svg`,
    '/pictures/lst_zzzzzzzzzz/0.svg',
    `/pictures/${id}/99.svg`,
    `/pictures/${id}/0.gif`,
    `/pictures/${id}/0-801.png`,
    `/pictures/${id}/0-400.svg`,
    `/pictures/${id}/-1.svg`,
    `/pictures/${id}`,
    "/pictures/lst_'--/0.svg",
    '/pictures/../0.svg',
  ]) {
    const response = await ask(path);
    expect(response.status, path).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  }
  expect((await ask(`/pictures/${id}/0.svg`, { method: 'POST' })).status).toBe(405);
});

it.each([
  ['0.png', 'image/png', 1200],
  ['0-400.jpg', 'image/jpeg', 400],
  ['0-800.avif', 'image/avif', 800],
])('answers %s in pixels', async (name, type, width) => {
  const id = await insertListing(db, {});
  const response = await ask(`/pictures/${id}/${name}`);
  expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
    200,
    type,
    'public, max-age=604800, stale-while-revalidate=2592000',
  ]);
  const size = await sharp(await response.arrayBuffer()).metadata();
  expect([size.width, Math.round((size.width / size.height) * 100)]).toEqual([width, 150]);
  expect((await ask(`/pictures/${id}/${name}`, { headers: { 'If-None-Match': response.headers.get('etag') as string } })).status).toBe(304);
});
