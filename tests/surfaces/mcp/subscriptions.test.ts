import '../../support/process-database';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registry } from '@/lib/domains/registry';
import { database } from '@/lib/platform/db';
import { createProductMcp } from '@/lib/surfaces/mcp';
import { insertListing } from '../../support/listings';
import { type McpTestServer, serveMcp } from '../../support/mcp-server';
import { testSurface } from '../../support/mcp-surface';

const surface = createProductMcp(registry, database, 20);
let server: McpTestServer;
let client: Client;
beforeAll(async () => {
  server = await serveMcp(surface.handle);
  client = new Client({ name: 'tests', version: '1' }, { versionNegotiation: { mode: { pin: '2026-07-28' } } });
  await client.connect(new StreamableHTTPClientTransport(new URL(server.url)));
});
afterAll(async () => {
  await client.close();
  await server.close();
});

it('tells a subscriber which of its listings changed, and nothing of others', async () => {
  const [watched, other] = [await insertListing(database()), await insertListing(database())];
  const told: string[] = [];
  client.setNotificationHandler('notifications/resources/updated', ({ params }) => void told.push(params.uri));
  const subscription = await client.listen({ resourceSubscriptions: [`listing://${watched}`] });
  expect(subscription.honoredFilter).toEqual({ resourceSubscriptions: [`listing://${watched}`] });
  // The first look, just after the stream began, only learns what there is.
  for (let price = 1; told.length === 0; price++) {
    await database().query('UPDATE listing SET price = $1 WHERE id = ANY ($2)', [price, [watched, other]]);
    await sleep(20);
  }
  expect(new Set(told)).toEqual(new Set([`listing://${watched}`]));
  await surface.close();
  expect(await subscription.closed).toBe('graceful');
});

it('lets a caller hold eight streams, and another once one is closed', async () => {
  const own = testSurface();
  const listen = (signal: AbortSignal) =>
    own.handle(
      new Request('http://localhost/api/mcp', {
        method: 'POST',
        signal,
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'subscriptions/listen' },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'subscriptions/listen', params: { notifications: { resourceSubscriptions: ['listing://lst_1'] }, _meta: ENVELOPE } }),
      }),
    );
  const first = new AbortController();
  const rest = new AbortController();
  const open = [await listen(first.signal)];
  for (let n = 1; n < 8; n++) open.push(await listen(rest.signal));
  expect(open.map(({ status }) => status)).toEqual(Array(8).fill(200));
  const refused = await listen(rest.signal);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  first.abort();
  expect((await listen(rest.signal)).status).toBe(200);
  await own.close();
});

const ENVELOPE = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': { name: 'a', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': {},
};
