import { beforeAll, describe, expect, it } from 'vitest';
import { registry } from '@/lib/domains/registry';
import { inputSchema } from '@/lib/kernel/json-schema';
import { pathParameters } from '@/lib/kernel/operation';
import type { OpenDatabase } from '@/lib/platform/db';
import { createRestSurface } from '@/lib/surfaces/rest';
import { testDatabase } from '../support/database';
import { requestFor } from '../support/request';

let db: OpenDatabase;
let handle: (request: Request) => Promise<Response>;
beforeAll(async () => {
  db = await testDatabase();
  handle = createRestSurface(registry, () => db);
});

const unique = (values: unknown[]) => expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);

describe('the registry', () => {
  it('names every operation, route and tool once', () => {
    unique(registry.map(({ id }) => id));
    unique(registry.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`));
    unique(registry.flatMap(({ tool }) => (tool ? [tool.name] : [])));
  });

  it('has the five tools of the marketplace contract, and at most twelve', () => {
    const tools = registry.flatMap(({ tool }) => (tool ? [tool.name] : []));
    expect(tools).toEqual(expect.arrayContaining(['search_listings', 'get_listing', 'list_recent', 'list_agents', 'submit_inquiry']));
    expect(tools.length).toBeLessThanOrEqual(12);
  });
});

describe.each(registry.map((operation) => [operation.id, operation] as const))('%s', (_, operation) => {
  const input = (operation.examples[0]?.input ?? {}) as Record<string, unknown>;

  it('explains itself, every member and its examples', () => {
    expect(operation.description.length).toBeGreaterThan(40);
    for (const [name, member] of Object.entries(inputSchema(operation).properties ?? {})) expect(member.description, name).toMatch(/\S/);
    expect(operation.examples.length).toBeGreaterThan(0);
    for (const example of operation.examples) expect(operation.input.safeParse(example.input).error?.message).toBeUndefined();
  });

  it('refuses an unknown member by name', async () => {
    const response = await handle(requestFor(operation, { ...input, no_such_member: 'x' }, { 'x-forwarded-for': '198.51.100.1' }));
    expect(response.status).toBe(422);
    expect((await response.json()).errors[0]).toMatchObject({ field: 'no_such_member', message: expect.stringContaining('Unknown field') });
  });

  it('refuses an account key without its scope', async () => {
    const { key, keyHash } = (await import('@/lib/platform/auth/keys')).newKey('ra');
    await db.query(`INSERT INTO account (id, name, email) VALUES ('00000000-0000-7000-8000-000000000001', 'No scopes', 'no-scopes@example.com') ON CONFLICT DO NOTHING`);
    await db.query(`INSERT INTO api_key (id, account_id, name, key_hash, scopes) VALUES (gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 'none', $1, '{}')`, [keyHash]);
    const response = await handle(requestFor(operation, input, { authorization: `Bearer ${key}` }));
    expect([response.status, (await response.json()).code]).toEqual([403, 'forbidden']);
  });

  it.runIf(pathParameters(operation.path).length > 0)('answers 404 to an id that does not exist', async () => {
    const missing = Object.fromEntries(pathParameters(operation.path).map((name) => [name, input[name]]));
    const response = await handle(requestFor(operation, { ...input, ...missing }, { 'x-forwarded-for': '198.51.100.2' }));
    expect([response.status, (await response.json()).code]).toEqual([404, 'not_found']);
  });

  it('refuses a wrong key even where none is needed', async () => {
    const response = await handle(requestFor(operation, input, { authorization: 'Bearer ope_wrong' }));
    expect(response.status).toBe(401);
  });
});
