import '../../support/process-database';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { registry } from '@/lib/domains/registry';
import { inputSchema } from '@/lib/kernel/json-schema';
import type { AnyOperation } from '@/lib/kernel/operation';
import { database } from '@/lib/platform/db';
import { handleMcp } from '@/lib/surfaces/mcp';
import { handleRest } from '@/lib/surfaces/rest';
import { fitting, hostileObject } from '../../support/arbitrary';
import { insertListing } from '../../support/listings';
import { requestFor } from '../../support/request';
import { naughtyStrings } from '../../support/shared-data';

let id = '';
beforeAll(async () => {
  id = await insertListing(database(), { city: 'Salem', state: 'OR', title: 'Salem loft' });
  for (let price = 1; price <= 30; price++) await insertListing(database(), { city: price % 2 ? 'Salem' : 'Bend', state: 'OR', price: price * 100, beds: price % 4 });
});

const tools = registry.flatMap((operation) => (operation.tool ? [[operation.tool.name, operation] as const] : []));

async function overMcp(name: string, args: object) {
  const response = await handleMcp(
    new Request('http://localhost:3000/api/mcp', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', 'mcp-protocol-version': '2025-11-25' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } }),
    }),
  );
  return (await response.json()) as { result?: { isError?: boolean; structuredContent: { error?: { code: string; message: string; issues: unknown[] } } }; error?: unknown };
}

/** Body of success, or what an error says. */
async function overRest(operation: AnyOperation, input: Record<string, unknown>): Promise<unknown> {
  const response = await handleRest(requestFor(operation, input));
  const body = (await response.json()) as { code: string; error: unknown };
  return response.ok ? body : body.error;
}

/** Whether a value survives the way through a query string: plain numbers, and lists that are neither split nor empty in it. */
const inQuery = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0 && value.every((item) => inQuery(item) && !/[,"]|^\s*$/.test(String(item)))
    : typeof value === 'number'
      ? !String(value).includes('e')
      : value !== '';

/** Draws that find something: the listing that is there, or filters that leave some of the thirty. */
function findable(operation: AnyOperation, drawn: Record<string, unknown>): Record<string, unknown> {
  if ('id' in drawn) return { ...drawn, id };
  const { sort, limit, beds, include, listing_type } = drawn;
  const filters = {
    sort: sort === 'relevance' ? undefined : sort,
    limit,
    beds: beds === undefined ? undefined : Number(beds) % 4,
    include,
    listing_type,
    ...('city' in operation.input.shape ? { city: 'Salem' } : {}),
  };
  return Object.fromEntries(Object.entries(filters).filter(([key, value]) => value !== undefined && (key in drawn || key === 'city')));
}

describe.each(tools.filter(([, { effects }]) => effects === 'read'))('%s', (name, operation) => {
  it('answers and refuses what REST answers and refuses, in the same words', async () => {
    const members = Object.fromEntries(Object.entries(inputSchema(operation).properties ?? {}).map(([key, schema]) => [key, fitting(schema)]));
    const inputs = fc.record(members, { requiredKeys: Object.keys(members).filter((key) => key === 'id') });
    await fc.assert(
      fc.asyncProperty(inputs, fc.boolean(), async (drawn, known) => {
        const input = known ? findable(operation, drawn) : drawn;
        fc.pre(Object.values(input).every(inQuery));
        const { result } = await overMcp(name, input);
        const { code, message, issues } = result?.structuredContent.error ?? {};
        expect(result?.isError ? { code, message, issues } : result?.structuredContent).toEqual(await overRest(operation, input));
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(tools)('%s', (name, operation) => {
  const hostile = naughtyStrings();
  it('answers anything with a result that says what to do', async () => {
    await fc.assert(
      fc.asyncProperty(hostileObject(inputSchema(operation), hostile), async (args) => {
        const { result, error } = await overMcp(name, args);
        expect(error).toBeUndefined();
        if (!result?.isError) return;
        expect(result.structuredContent.error).toMatchObject({
          code: expect.not.stringMatching('internal_error'),
          message: expect.stringMatching(/\S/),
          fix: expect.stringMatching(/\S/),
        });
      }),
      { numRuns: 60 },
    );
  });
});
