import '../../support/process-database';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registry } from '@/lib/domains/registry';
import { database } from '@/lib/platform/db';
import { createProductMcp } from '@/lib/surfaces/mcp';
import { insertListing } from '../../support/listings';
import { type McpTestServer, serveMcp } from '../../support/mcp-server';

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
