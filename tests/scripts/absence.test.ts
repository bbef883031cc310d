import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explainAbsence } from '@/scripts/server/absence';

const SHELL = '<!DOCTYPE html><html id="__next_error__"><head><title>Café</title></head><body><div hidden></div><script>1</script></body></html>';
const WHOLE = '<!DOCTYPE html><html lang="en-US"><body><h1>There is no such page</h1></body></html>';
const page = (response: ServerResponse, status: number, type = 'text/html; charset=utf-8') => {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
};

const answers: Record<string, (response: ServerResponse) => void> = {
  '/text': (response) => {
    page(response, 404);
    response.end(SHELL);
  },
  '/bytes': (response) => {
    page(response, 404);
    // Cut within the letter é.
    const bytes = Buffer.from(SHELL.replace('</script>', ' é</script>'));
    response.write(bytes.subarray(0, bytes.lastIndexOf(0xc3) + 1));
    response.write(bytes.subarray(bytes.lastIndexOf(0xc3) + 1));
    response.end();
  },
  '/whole': (response) => {
    page(response, 404);
    response.end(WHOLE);
  },
  '/found': (response) => {
    page(response, 200);
    response.end(SHELL);
  },
  '/json': (response) => {
    page(response, 404, 'application/problem+json');
    response.end(SHELL);
  },
};

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    explainAbsence(response);
    answers[request.url ?? '']?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server.close());

test.each(['/text', '/bytes'])('a page that is not there says so without JavaScript, and nothing else changes: %s', async (path) => {
  const response = await fetch(`${origin}${path}`);
  expect(response.status).toBe(404);
  const text = await response.text();
  const [, note = ''] = /<body>(<noscript>[\s\S]*<\/noscript>)/.exec(text) ?? [];
  expect(note).toContain('There is nothing at this address</h1>');
  expect(text.replace(note, '').replace(' é', '')).toBe(SHELL);
});

test.each([
  ['/whole', WHOLE],
  ['/found', SHELL],
  ['/json', SHELL],
])('%s passes as it is', async (path, expected) => {
  expect(await (await fetch(`${origin}${path}`)).text()).toBe(expected);
});
