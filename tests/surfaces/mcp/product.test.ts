import '../../support/process-database';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listingMarkdown } from '@/lib/domains/listings/markdown';
import type { Listing } from '@/lib/domains/listings/schema';
import { registry } from '@/lib/domains/registry';
import { newKey } from '@/lib/platform/auth/keys';
import { database } from '@/lib/platform/db';
import { handleMcp } from '@/lib/surfaces/mcp';
import { handleRest } from '@/lib/surfaces/rest';
import { insertListing } from '../../support/listings';
import { type McpTestServer, serveMcp } from '../../support/mcp-server';

let server: McpTestServer;
let client: Client;
let id = '';
const agent = newKey('ope');
beforeAll(async () => {
  id = await insertListing(database(), { title: 'Loft by the lake', city: 'Salem', state: 'OR' });
  await insertListing(database(), { title: 'House on the hill', city: 'Salem', state: 'OR', listingType: 'sale', price: 410_000 });
  await database().query(`INSERT INTO agent (id, name, description, developer_email, key_hash) VALUES ('agt_mcp0000001', 'Buyer', 'Buys.', 'buyer@example.com', $1)`, [
    agent.keyHash,
  ]);
  server = await serveMcp(handleMcp);
  client = new Client({ name: 'tests', version: '1' }, { versionNegotiation: { mode: 'auto' } });
  await client.connect(new StreamableHTTPClientTransport(new URL(server.url), { requestInit: { headers: { authorization: `Bearer ${agent.key}` } } }));
});
afterAll(async () => {
  await client.close();
  await server.close();
});

const rest = async (path: string, init?: RequestInit): Promise<unknown> => (await handleRest(new Request(`http://localhost:3000${path}`, init))).json();
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers }, body: JSON.stringify(body) });

describe('the tool list without a key', () => {
  it.each(['2025-11-25', undefined])('names every tool of the registry in its order, explains it, and fits the budget (revision %s)', async (revision) => {
    const response = await post({ jsonrpc: '2.0', id: 1, method: 'tools/list' }, revision ? { 'mcp-protocol-version': revision } : {});
    const text = await response.text();
    const { tools } = JSON.parse(text).result;
    expect(tools.map((tool: { name: string }) => tool.name)).toEqual(registry.flatMap(({ tool }) => (tool ? [tool.name] : [])));
    expect(tools.length).toBeLessThanOrEqual(12);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(16 * 1024);
    for (const tool of tools) {
      expect(tool).toMatchObject({ title: expect.any(String), description: expect.any(String), icons: [{ src: expect.stringMatching(/^data:image\/svg\+xml,/) }] });
      // The revision without a header has the title here as well.
      const { title: _, ...hints } = tool.annotations;
      expect(hints).toEqual({
        readOnlyHint: expect.any(Boolean),
        destructiveHint: expect.any(Boolean),
        idempotentHint: expect.any(Boolean),
        openWorldHint: expect.any(Boolean),
      });
      expect([tool.inputSchema.type, tool.outputSchema.type]).toEqual(['object', 'object']);
    }
  });

  it('has schemas that are JSON Schema 2020-12', async () => {
    const ajv = new Ajv2020({
      strict: true,
      allowUnionTypes: true,
      formats: { 'date-time': true, date: true, uri: true, email: true, uuid: true },
      strictRequired: false,
      strictTypes: false,
    });
    for (const { inputSchema, outputSchema } of (await client.listTools()).tools) {
      ajv.compile(inputSchema);
      ajv.compile(outputSchema as object);
    }
  });
});

describe('structured content', () => {
  const calls: [tool: string, args: () => Record<string, unknown>][] = [
    ['search_listings', () => ({ city: 'Salem', include: ['total', 'facets'] })],
    ['search_listings', () => ({ city: 'Nowhere at all' })],
    ['list_recent', () => ({ limit: 1 })],
    ['get_listing', () => ({ id })],
    ['get_listing', () => ({ id: 'lst_missing000' })],
    ['list_agents', () => ({})],
    ['submit_inquiry', () => ({ listing_id: id, message: 'Is it still free?' })],
    ['submit_inquiry', () => ({ listing_id: id, message: '' })],
  ];

  it.each(calls)('of %s fits its output schema', async (name, args) => {
    const tool = (await client.listTools()).tools.find((each) => each.name === name);
    const { structuredContent } = await client.callTool({ name, arguments: args() });
    const ajv = new Ajv2020({ strict: false });
    expect(structuredContent).toBeDefined();
    expect(ajv.validate(tool?.outputSchema as object, structuredContent), ajv.errorsText()).toBe(true);
  });

  it('is the body that REST answers', async () => {
    const search = await client.callTool({ name: 'search_listings', arguments: { city: 'Salem', listing_type: 'sale', include: ['total'] } });
    expect(search.structuredContent).toEqual(await rest('/api/v1/listings?city=Salem&listing_type=sale&include=total'));
    const get = await client.callTool({ name: 'get_listing', arguments: { id } });
    expect(get.structuredContent).toEqual(await rest(`/api/v1/listings/${id}`));
  });

  it('pages with the cursor that REST gives', async () => {
    const first = (await rest('/api/v1/listings?city=Salem&limit=1')) as { next_cursor: string };
    const second = await client.callTool({ name: 'search_listings', arguments: { city: 'Salem', limit: 1, cursor: first.next_cursor } });
    expect(second.structuredContent).toEqual(await rest(`/api/v1/listings?city=Salem&limit=1&cursor=${encodeURIComponent(first.next_cursor)}`));
  });
});

it('does a write once for one idempotency key', async () => {
  const ask = () => client.callTool({ name: 'submit_inquiry', arguments: { listing_id: id, message: 'Once, please.', idempotency_key: 'inquiry-1' } });
  expect((await ask()).structuredContent).toEqual((await ask()).structuredContent);
  expect(await database().query(`SELECT count(*)::int AS n FROM inquiry WHERE message = 'Once, please.'`)).toEqual([{ n: 1 }]);
});

it('sends no inquiry for a caller without an agent key, and says how to get one', async () => {
  const params = { name: 'submit_inquiry', arguments: { listing_id: id, message: 'No key.', contact_email: 'ann@example.com' } };
  const response = await post({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }, { 'mcp-protocol-version': '2025-11-25' });
  const { result } = await response.json();
  expect([result.isError, result.structuredContent.error.code]).toEqual([true, 'unauthorized']);
  expect(result.content[0].text).toContain('/api/v1/agents/register');
  expect(await database().query(`SELECT 1 FROM inquiry WHERE message = 'No key.'`)).toEqual([]);
});

it('lets a person without a key follow the conversation that an inquiry opened', async () => {
  const call = async (name: string, args: object) => {
    const response = await post({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } }, { 'mcp-protocol-version': '2025-11-25' });
    return (await response.json()).result.structuredContent;
  };
  const body = JSON.stringify({ message: 'May I see it?', contact_email: 'ann@example.com' });
  const asked = await rest(`/api/v1/listings/${id}/inquiries`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { conversation_id, conversation_token } = (asked as { data: { conversation_id: string; conversation_token: string } }).data;
  expect((await call('get_conversation', { id: conversation_id })).error.code).toBe('not_found');
  await call('reply', { id: conversation_id, message: 'On Monday?', conversation_token });
  expect(JSON.stringify(await call('get_conversation', { id: conversation_id, conversation_token }))).toMatch(/May I see it.*On Monday/);
});

describe('resources', () => {
  it('reads a listing as the Markdown of its page and the JSON of the API', async () => {
    const { contents } = await client.readResource({ uri: `listing://${id}` });
    const { data } = (await rest(`/api/v1/listings/${id}`)) as { data: Listing };
    expect(contents).toEqual([
      { uri: `listing://${id}`, mimeType: 'text/markdown', text: listingMarkdown(data) },
      { uri: `listing://${id}`, mimeType: 'application/json', text: JSON.stringify(data) },
    ]);
  });

  it('links each listing of an answer to its resource', async () => {
    const { content } = await client.callTool({ name: 'search_listings', arguments: { city: 'Salem', listing_type: 'rent' } });
    expect(content.filter(({ type }) => type === 'resource_link')).toEqual([
      { type: 'resource_link', uri: `listing://${id}`, name: id, title: 'Loft by the lake', mimeType: 'text/markdown' },
    ]);
  });

  it('lists the homes of a city', async () => {
    const { contents } = await client.readResource({ uri: 'listings://OR/Salem' });
    expect(contents[0]).toMatchObject({ mimeType: 'text/markdown', text: expect.stringContaining('House on the hill') });
  });

  it('refuses what is not there', async () => {
    await expect(client.readResource({ uri: 'listing://lst_missing000' })).rejects.toMatchObject({ code: -32602 });
  });

  it('holds every resource that it lists', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(['policy://fair-housing', 'policy://agents', 'docs://api', 'schema://listing']);
    for (const { uri, mimeType } of resources) expect((await client.readResource({ uri })).contents).toEqual([{ uri, mimeType, text: expect.stringMatching(/\w/) }]);
  });
});

describe('prompts', () => {
  it('render with the arguments and the listing', async () => {
    const shortlist = await client.getPrompt({ name: 'shortlist_homes', arguments: { city: 'Salem', budget: '2500 a month' } });
    expect(shortlist.messages).toEqual([{ role: 'user', content: { type: 'text', text: expect.stringMatching(/Salem.*2500 a month/s) } }]);
    for (const name of ['prepare_showing_questions', 'write_listing_description']) {
      const { messages } = await client.getPrompt({ name, arguments: { listing_id: id } });
      expect(messages[0]?.content).toMatchObject({ type: 'resource', resource: { uri: `listing://${id}`, text: expect.stringContaining('Loft by the lake') } });
    }
  });

  it('say what they lack', async () => {
    await expect(client.getPrompt({ name: 'shortlist_homes', arguments: { city: 'Salem' } })).rejects.toThrow(/budget/);
    await expect(client.getPrompt({ name: 'prepare_showing_questions', arguments: { listing_id: 'lst_missing000' } })).rejects.toThrow(/no listing lst_missing000/);
  });
});

describe('completions', () => {
  const values = async (name: string, value: string, others: Record<string, string> = {}) =>
    (await client.complete({ ref: { type: 'ref/prompt', name: 'shortlist_homes' }, argument: { name, value }, context: { arguments: others } })).completion.values;

  it('come from the listings there are', async () => {
    expect(await values('city', 'sal')).toEqual(['Salem']);
    expect(await values('city', 'sal', { state: 'WA' })).toEqual([]);
    expect(await values('postal_code', '787')).toEqual(['78701']);
    expect(await values('property_type', 'co')).toEqual(['condo', 'co_op']);
    expect(await values('listing_type', 'r')).toEqual(['rent']);
    expect(await values('budget', '2')).toEqual([]);
  });

  it('help with the variables of a resource template', async () => {
    const ref = { type: 'ref/resource', uri: 'listings://{state}/{city}' } as const;
    expect((await client.complete({ ref, argument: { name: 'state', value: 'oreg' } })).completion).toEqual({ values: ['OR'], total: 1, hasMore: false });
    expect((await client.complete({ ref, argument: { name: 'city', value: 'sa' }, context: { arguments: { state: 'OR' } } })).completion.values).toEqual(['Salem']);
  });

  it('of what does not exist are refused', async () => {
    await expect(client.complete({ ref: { type: 'ref/prompt', name: 'nothing' }, argument: { name: 'a', value: '' } })).rejects.toMatchObject({ code: -32602 });
  });
});
