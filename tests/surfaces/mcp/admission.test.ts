import { describe, expect, it } from 'vitest';
import { BASE_URL, testSurface } from '../../support/mcp-surface';

const HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

describe('hosts and origins', () => {
  const ping = (headers: Record<string, string>, development: boolean, method = 'POST') => {
    const body = method === 'POST' ? { body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' }) } : {};
    return testSurface({ development }).handle(new Request(`${BASE_URL}/api/mcp`, { method, headers: { ...HEADERS, ...headers }, ...body }));
  };

  it.each([
    ['the host of the installation', { host: 'homes.example' }, true, true],
    ['another host', { host: 'evil.example' }, false, false],
    ['loopback', { host: 'localhost:3000' }, false, true],
    ['a page of the installation', { origin: BASE_URL }, true, true],
    ['a page of another site', { origin: 'https://evil.example' }, false, false],
    ['a page without an origin', { origin: 'null' }, false, false],
    ['a page on loopback', { origin: 'http://localhost:6274' }, false, true],
  ])('%s', async (_, headers, inProduction, inDevelopment) => {
    expect((await ping(headers, false)).status).toBe(inProduction ? 200 : 403);
    expect((await ping(headers, true)).status).toBe(inDevelopment ? 200 : 403);
  });

  it('lets an admitted page call from a browser', async () => {
    const origin = 'http://localhost:6274';
    const preflight = await ping({ origin, 'access-control-request-method': 'POST' }, true, 'OPTIONS');
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
    expect(preflight.headers.get('access-control-allow-headers')?.toLowerCase()).toMatch(/authorization.*mcp-method.*mcp-protocol-version/);
    const answer = await ping({ origin }, true);
    expect([answer.headers.get('access-control-allow-origin'), answer.headers.get('vary')]).toEqual([origin, 'Origin']);
    expect((await ping({ origin: 'https://evil.example' }, true)).headers.get('access-control-allow-origin')).toBeNull();
  });
});
