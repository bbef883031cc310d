import '../../support/process-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registry } from '@/lib/domains/registry';
import { database } from '@/lib/platform/db';
import { handleMcp } from '@/lib/surfaces/mcp';
import { insertListing } from '../../support/listings';
import { MCP_CLIENTS } from '../../support/mcp-clients';
import { type McpTestServer, serveMcp } from '../../support/mcp-server';

let server: McpTestServer;
let id = '';
beforeAll(async () => {
  id = await insertListing(database(), { title: 'Loft by the lake' });
  server = await serveMcp(handleMcp);
});
afterAll(() => server.close());

const TOOLS = registry.flatMap(({ tool }) => (tool ? [tool.name] : []));

describe.each(Object.entries(MCP_CLIENTS))('%s', (_, client) => {
  it('lists the tools in their order', async () => {
    expect(await client.tools(server.url)).toEqual(TOOLS);
  });

  it('calls a tool', async () => {
    expect(await client.call(server.url, 'get_listing', { id })).toContain('Loft by the lake');
  });
});
