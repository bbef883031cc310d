import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { sendResponse, webRequest } from '@/scripts/server/web-request';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** Serves one web-standard function over HTTP and returns its origin. */
async function serve(answer: (request: Request) => Promise<Response> | Response, encode = async (body: Buffer) => body): Promise<string> {
  const server = createServer(async (request, response) => {
    const web = webRequest(request, response, new URL(request.url as string, 'http://localhost'));
    await sendResponse(await answer(web), response, encode, { 'X-Everywhere': 'yes', 'X-Frame-Options': 'DENY' });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('method, path, headers and body arrive; status, headers and body go back', async () => {
  const origin = await serve(async (request) => {
    const seen = { method: request.method, path: new URL(request.url).pathname, key: request.headers.get('authorization'), body: await request.text() };
    return Response.json(seen, { status: 201, headers: { 'X-Own': 'own', 'X-Frame-Options': 'SAMEORIGIN' } });
  });
  const answer = await fetch(`${origin}/a%20b?c=d`, { method: 'POST', headers: { authorization: 'Bearer x' }, body: 'Grüße' });
  expect(answer.status).toBe(201);
  expect(await answer.json()).toEqual({ method: 'POST', path: '/a%20b', key: 'Bearer x', body: 'Grüße' });
  expect([answer.headers.get('x-own'), answer.headers.get('x-everywhere'), answer.headers.get('x-frame-options')]).toEqual(['own', 'yes', 'SAMEORIGIN']);
});

test('an answer without a body stays so', async () => {
  const origin = await serve(() => new Response(null, { status: 304, headers: { ETag: '"a"' } }));
  const answer = await fetch(origin);
  expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([304, '"a"', '']);
});

test('an encoded body comes with its length', async () => {
  const origin = await serve(
    () => new Response('x'.repeat(5000), { headers: { 'Content-Encoding': 'gzip' } }),
    async (body) => gzipSync(body),
  );
  const answer = await fetch(origin);
  expect(Number(answer.headers.get('content-length'))).toBeLessThan(100);
  expect((await answer.text()).length).toBe(5000);
});

test('an event stream is passed on at once, and its source learns that the caller left', async () => {
  let left = () => {};
  const gone = new Promise<void>((resolve) => {
    left = resolve;
  });
  const origin = await serve((request) => {
    request.signal.addEventListener('abort', left);
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('data: first\n\n')) });
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
  });
  const caller = new AbortController();
  const answer = await fetch(origin, { signal: caller.signal });
  const { value } = await (answer.body as ReadableStream<Uint8Array>).getReader().read();
  expect(new TextDecoder().decode(value)).toBe('data: first\n\n');
  caller.abort();
  await gone;
});
