import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explainFailure } from '@/scripts/server/failure';

const answers: Record<string, (response: ServerResponse) => void> = {
  '/page': (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Fine</p>'),
  '/api': (response) => response.writeHead(500, { 'Content-Type': 'application/problem+json' }).end('{}'),
  '/broken': (response) => {
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(500);
    response.flushHeaders();
    response.write(gzipSync('<div hidden></div>'));
    response.end();
  },
};

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    explainFailure(response);
    answers[request.url ?? '']?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server.close());

test('a page that failed says so without JavaScript', async () => {
  const response = await fetch(`${origin}/broken`);
  expect(response.status).toBe(500);
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(await response.text()).toContain('<h1>Something failed on our side</h1>');
});

test('other answers pass as they are', async () => {
  expect(await (await fetch(`${origin}/page`)).text()).toBe('<p>Fine</p>');
  expect(await (await fetch(`${origin}/api`)).text()).toBe('{}');
});
