import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaticFiles } from '@/scripts/server/static-files';
import { precompress } from '@/scripts/steps/precompress';

const SCRIPT = 'globalThis.answer = 42;\n'.repeat(200);
const directory = mkdtempSync(path.join(tmpdir(), 'openstead-static-'));
let server: Server;
let origin: string;

beforeAll(async () => {
  mkdirSync(path.join(directory, 'chunks'));
  writeFileSync(path.join(directory, 'chunks/a.js'), SCRIPT);
  writeFileSync(path.join(directory, 'font.woff2'), 'x'.repeat(3000));
  await precompress(directory);
  const files = createStaticFiles(directory);
  server = createServer((request, response) => {
    if (!files(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/_next/static`;
});

afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true });
});

const get = (name: string, encoding: string, method = 'GET') => fetch(`${origin}/${name}`, { method, headers: { 'Accept-Encoding': encoding } });

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['identity', null],
])('a script for a caller that takes %s', async (accepted, encoding) => {
  const answer = await get('chunks/a.js', accepted);
  expect([answer.status, answer.headers.get('content-encoding'), answer.headers.get('vary')]).toEqual([200, encoding, 'Accept-Encoding']);
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(Number(answer.headers.get('content-length'))).toBeLessThan(encoding ? 200 : SCRIPT.length + 1);
  expect(await answer.text()).toBe(SCRIPT);
});

test('a font is sent as it is', async () => {
  const answer = await get('font.woff2', 'gzip, br');
  expect([answer.headers.get('content-type'), answer.headers.get('content-encoding'), answer.headers.get('vary')]).toEqual(['font/woff2', null, null]);
});

test('HEAD has the length and no body', async () => {
  const answer = await get('chunks/a.js', 'identity', 'HEAD');
  expect([answer.headers.get('content-length'), await answer.text()]).toEqual([String(SCRIPT.length), '']);
});

test.each(['chunks/b.js', 'chunks', 'chunks/a.js.br', '../font.woff2', 'chunks%2fa.js'])('%s is left to Next', async (name) => {
  expect((await get(name, 'br')).status).toBe(404);
});

test('other methods are left to Next', async () => {
  expect((await get('chunks/a.js', 'br', 'POST')).status).toBe(404);
});
