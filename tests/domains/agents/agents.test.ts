import { describe, expect, it } from 'vitest';
import { getAgent } from '@/lib/domains/agents/get';
import { listAgents } from '@/lib/domains/agents/list';
import { registerAgent } from '@/lib/domains/agents/register';
import { call, invoke } from '@/lib/kernel/call';
import { authenticate } from '@/lib/platform/auth/authenticate';
import { sha256 } from '@/lib/platform/ids';
import { testContext } from '../../support/context';
import { testDatabase } from '../../support/database';

const db = await testDatabase();
const visitor = () => testContext(db, { actor: { kind: 'visitor', ip: '192.0.2.1' } });
const registration = { name: 'Buyer-Agent', description: 'Helps homebuyers shortlist properties.', developer_email: 'Dev@Example.com' };

describe('agents.register', () => {
  it('returns the id and a key that authenticates, and keeps only its hash', async () => {
    const { data, api_key } = await call(registerAgent, visitor(), { ...registration, website_url: 'https://example.com', callback_url: 'https://example.com/ope' });
    expect(data).toMatchObject({ id: expect.stringMatching(/^agt_[a-z0-9]+$/), name: 'Buyer-Agent', status: 'active' });
    expect(api_key).toMatch(/^ope_[a-z0-9]{32}$/);
    const stored = await db.prisma.agent.findUniqueOrThrow({ where: { id: data.id } });
    expect(stored).toMatchObject({ keyHash: sha256(api_key), developerEmail: 'dev@example.com', callbackUrl: 'https://example.com/ope' });
    expect(JSON.stringify(stored)).not.toContain(api_key);
    const request = new Request('http://localhost/api/v1/listings', { headers: { authorization: `Bearer ${api_key}` } });
    expect(await authenticate(request, db)).toEqual({ kind: 'agent', agentId: data.id, name: 'Buyer-Agent' });
  });

  it('tells of the registration by an event without the key', async () => {
    const { data, api_key } = await call(registerAgent, visitor(), registration);
    const events = await db.prisma.outboxEvent.findMany({ where: { subjectId: data.id } });
    expect(events).toMatchObject([{ type: 'agent.registered', subjectType: 'agent' }]);
    expect(JSON.stringify(events, (_, value) => (typeof value === 'bigint' ? Number(value) : value))).not.toContain(api_key);
  });

  it('gives two agents of one name two ids', async () => {
    const [one, two] = [await call(registerAgent, visitor(), registration), await call(registerAgent, visitor(), registration)];
    expect(one.data.id).not.toBe(two.data.id);
  });

  it('replays the same answer, key included, for the same Idempotency-Key', async () => {
    const ctx = { ...visitor(), idempotencyKey: 'register-once' };
    const first = await invoke(registerAgent, ctx, { ...registration, name: 'Once' });
    const second = await invoke(registerAgent, ctx, { ...registration, name: 'Once' });
    expect(second).toEqual({ output: first.output, replayed: true });
    expect(await db.prisma.agent.count({ where: { name: 'Once' } })).toBe(1);
  });

  it.each([
    ['no name', { ...registration, name: undefined }, 'name'],
    ['an empty name', { ...registration, name: ' \u200b ' }, 'name'],
    ['a name of two lines', { ...registration, name: 'Agent\nBcc: x@example.com' }, 'name'],
    ['NUL in the name', { ...registration, name: 'A\0' }, 'name'],
    ['a lone surrogate', { ...registration, description: 'broken \ud800' }, 'description'],
    ['no email', { ...registration, developer_email: 'nobody' }, 'developer_email'],
    ['a script URL', { ...registration, website_url: 'javascript:alert(1)' }, 'website_url'],
    ['a relative URL', { ...registration, website_url: '/agent' }, 'website_url'],
    ['a URL with a password', { ...registration, callback_url: 'https://user:secret@example.com/' }, 'callback_url'],
    ['NUL in a URL', { ...registration, callback_url: 'https://example.com/\0' }, 'callback_url'],
    ['an unknown field', { ...registration, status: 'active' }, 'status'],
  ])('refuses %s and stores nothing', async (_, input, field) => {
    const before = await db.prisma.agent.count();
    await expect(call(registerAgent, visitor(), input as never)).rejects.toMatchObject({ code: 'validation_error', issues: [expect.objectContaining({ path: [field] })] });
    expect(await db.prisma.agent.count()).toBe(before);
  });
});

describe('agents.list and agents.get', () => {
  it('pages through every active agent once, newest first, without private facts', async () => {
    const at = new Date('2026-05-01T12:00:00.123Z');
    // The same instant for all: the id must break the tie.
    for (let n = 0; n < 7; n++)
      await call(registerAgent, { ...visitor(), now: () => at }, { ...registration, name: `Directory ${n}`, callback_url: 'https://example.com/private' });
    const expected = await db.prisma.agent.findMany({ where: { status: 'active' }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] });
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await call(listAgents, visitor(), { limit: 3, ...(cursor ? { cursor } : {}) });
      expect(JSON.stringify(page)).not.toMatch(/example\.com\/private|dev@|hash/i);
      seen.push(...page.data.map((agent) => agent.id));
      cursor = page.next_cursor;
    } while (cursor);
    expect(seen).toEqual(expected.map((agent) => agent.id));
  });

  it('leaves out suspended agents', async () => {
    const { data } = await call(registerAgent, visitor(), { ...registration, name: 'Suspended' });
    expect(await call(getAgent, visitor(), { id: data.id })).toEqual({ data });
    await db.prisma.agent.update({ where: { id: data.id }, data: { status: 'suspended' } });
    await expect(call(getAgent, visitor(), { id: data.id })).rejects.toMatchObject({ code: 'not_found' });
    expect((await call(listAgents, visitor(), { limit: 100 })).data.map((agent) => agent.id)).not.toContain(data.id);
  });

  it.each(['x', 'bm90IGpzb24', btoa('["2026-01-01T00:00:00Z"]'), btoa('["never","agt_a"]'), btoa('["2026-01-01T00:00:00Z","a\\u0000"]')])(
    'refuses the cursor %s',
    async (cursor) => {
      await expect(call(listAgents, visitor(), { cursor })).rejects.toMatchObject({ code: 'validation_error' });
    },
  );
});
