import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppError } from '@/lib/kernel/errors';
import { defineOperation } from '@/lib/kernel/operation';
import type { OpenDatabase } from '@/lib/platform/db';
import { createRestSurface } from '@/lib/surfaces/rest';
import { testDatabase } from '../../support/database';

const common = { title: 'Test', description: 'Test', scope: 'listings:read', examples: [] } as const;

const read = defineOperation({
  ...common,
  id: 'things.read',
  method: 'GET',
  path: '/api/v1/things/{id}',
  effects: 'read',
  cacheSeconds: 60,
  input: z.strictObject({ id: z.string(), limit: z.int().default(3), tags: z.array(z.string()).optional(), fresh: z.boolean().optional() }),
  output: z.object({ data: z.unknown() }),
  run: async (_, input) => ({ data: input }),
});

let runs = 0;
const write = defineOperation({
  ...common,
  id: 'things.write',
  method: 'POST',
  path: '/api/v1/things',
  effects: 'write',
  status: 201,
  input: z.strictObject({ name: z.string().min(2), fail: z.enum(['rule', 'crash']).optional() }),
  output: z.object({ data: z.object({ name: z.string(), run: z.int() }) }),
  async run(ctx, { name, fail }) {
    runs += 1;
    ctx.emit({ type: 'thing.written', subject: { type: 'thing', id: name }, data: {} });
    if (fail === 'rule') throw new AppError('unprocessable_entity', 'Not on a Sunday. Try on Monday.');
    if (fail === 'crash') throw new Error('secret internals');
    return { data: { name, run: runs } };
  },
});

let db: OpenDatabase;
let handle: (request: Request) => Promise<Response>;
beforeAll(async () => {
  db = await testDatabase();
  handle = createRestSurface([read, write], () => db);
});

const send = (path: string, init: RequestInit = {}) => handle(new Request(`http://localhost:3000${path}`, init));
const post = (body: string, headers: Record<string, string> = {}) => send('/api/v1/things', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const events = async () => (await db.query<{ count: number }>("SELECT count(*) AS count FROM outbox_event WHERE type = 'thing.written'"))[0]?.count;

describe('reading', () => {
  it('decodes path and query by the schema', async () => {
    const response = await send('/api/v1/things/a%20b?limit=7&tags=x,y&tags=z&fresh=true');
    expect(await response.json()).toEqual({ data: { id: 'a b', limit: 7, tags: ['x', 'y', 'z'], fresh: true } });
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each([
    ['?limit=1e3', 'limit'],
    ['?limit=1&limit=2', 'limit'],
    ['?fresh=yes', 'fresh'],
    ['?limt=1', 'limt'],
    ['?id=other', 'id'],
    ['?tags=%00', 'tags.0'],
  ])('refuses %s and names the member', async (query, field) => {
    const response = await send(`/api/v1/things/a${query}`);
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = await response.json();
    expect(problem).toMatchObject({
      type: 'http://localhost:3000/problems/validation-error',
      title: 'Validation Error',
      status: 422,
      code: 'validation_error',
      error: { code: 'validation_error' },
    });
    expect(problem.errors[0].field).toBe(field);
    expect(problem.requestId).toBe(response.headers.get('x-request-id'));
  });

  it('answers 304 to a known ETag and HEAD without a body', async () => {
    const first = await send('/api/v1/things/a');
    const etag = first.headers.get('etag') as string;
    const second = await send('/api/v1/things/a', { headers: { 'if-none-match': `"x", W/${etag}` } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    const head = await send('/api/v1/things/a', { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    expect((await send('/api/v1/things/b', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });
});

describe('what is not there', () => {
  it('says 404 with the nearest path', async () => {
    const response = await send('/api/v1/thing');
    expect(response.status).toBe(404);
    expect((await response.json()).detail).toContain('Did you mean /api/v1/things?');
  });

  it('says 405 with Allow, and answers OPTIONS', async () => {
    const response = await send('/api/v1/things/a', { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    const options = await send('/api/v1/things', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('access-control-allow-methods')]).toEqual([204, 'POST, OPTIONS']);
  });

  it('refuses an unknown key with 401', async () => {
    const response = await send('/api/v1/things/a', { headers: { authorization: 'Bearer ope_00000000000000000000000000000000' } });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });
});

describe('writing', () => {
  it('answers 201 and writes the event', async () => {
    const before = (await events()) ?? 0;
    const response = await post('{"name":"chair"}');
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await events()).toBe(before + 1);
  });

  it.each([
    ['{"name":', {}, 400],
    ['[1]', {}, 422],
    ['{"name":"x"}', {}, 422],
    ['{"name":"chair","colour":"red"}', {}, 422],
    ['name=chair', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    [`{"name":"${'x'.repeat(1_100_000)}"}`, {}, 413],
    ['', {}, 422],
    ['{"name":"chair"}', { 'idempotency-key': 'two words' }, 422],
    ['{"name":"chair","fail":"rule"}', {}, 422],
    ['{"name":"chair","fail":"crash"}', {}, 500],
  ])('refuses %.30s with nothing changed', async (body, headers, status) => {
    const before = await events();
    const response = await post(body, headers as Record<string, string>);
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ status, requestId: expect.any(String), error: { code: expect.any(String) } });
    expect(text).not.toContain('secret internals');
    expect(await events()).toBe(before);
  });

  it('refuses a query on a write', async () => {
    const response = await send('/api/v1/things?name=chair', { method: 'POST', body: '{"name":"chair"}', headers: { 'content-type': 'application/json' } });
    expect(response.status).toBe(422);
  });

  it('replays the answer of an Idempotency-Key and refuses another body', async () => {
    const headers = { 'idempotency-key': 'e6c6cc7a' };
    const first = await post('{"name":"table"}', headers);
    const again = await post('{ "name": "table" }', headers);
    expect(again.status).toBe(201);
    expect(again.headers.get('x-idempotent-replayed')).toBe('true');
    expect(await again.json()).toEqual(await first.json());
    const other = await post('{"name":"stool"}', headers);
    expect([other.status, (await other.json()).code]).toEqual([422, 'idempotency_key_reused']);
  });
});

describe('limits', () => {
  it('counts down and says so in both spellings', async () => {
    const address = { 'x-forwarded-for': '203.0.113.7' };
    const first = await send('/api/v1/things/a', { headers: address });
    const second = await send('/api/v1/things/a', { headers: address });
    expect(Number(second.headers.get('x-ratelimit-remaining'))).toBe(Number(first.headers.get('x-ratelimit-remaining')) - 1);
    expect(second.headers.get('ratelimit-policy')).toMatch(/^"[\w-]+";q=\d+;w=\d+$/);
    expect(Number(second.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000 - 1);
  });

  it('gives the reads of this site’s own pages an allowance of their own', async () => {
    const address = { 'x-forwarded-for': '203.0.113.10' };
    const page = await send('/api/v1/things/a', { headers: { ...address, 'sec-fetch-site': 'same-origin' } });
    const other = await send('/api/v1/things/a', { headers: { ...address, 'sec-fetch-site': 'cross-site' } });
    const program = await send('/api/v1/things/a', { headers: address });
    expect(page.headers.get('ratelimit-policy')).toContain('page-read');
    expect([other, program].map((response) => response.headers.get('ratelimit-policy')?.split(';')[0])).toEqual(['"visitor-read"', '"visitor-read"']);
    expect(Number(program.headers.get('x-ratelimit-remaining'))).toBe(Number(program.headers.get('x-ratelimit-limit')) - 2);
  });

  it('refuses past the limit with Retry-After', async () => {
    const address = { 'x-forwarded-for': '203.0.113.8' };
    const limit = Number((await send('/api/v1/things/a', { headers: address })).headers.get('x-ratelimit-limit'));
    let last = new Response();
    for (let sent = 0; sent < limit; sent++) last = await send('/api/v1/things/a', { headers: address });
    expect([last.status, last.headers.get('x-ratelimit-remaining')]).toEqual([429, '0']);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await send('/api/v1/things/a', { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(200);
  });
});
