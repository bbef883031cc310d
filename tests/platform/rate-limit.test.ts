import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/kernel/context';
import { createConsume } from '@/lib/platform/rate-limit/consume';
import { memoryStore } from '@/lib/platform/rate-limit/limiter';
import { network, POLICIES } from '@/lib/platform/rate-limit/policies';

const visitor = (ip: string): Actor => ({ kind: 'visitor', ip });
const agent: Actor = { kind: 'agent', agentId: 'agt_1', name: 'Scout' };

describe('consume', () => {
  it('allows a visitor 60 reads a minute by address and then says when to come back', async () => {
    const consume = createConsume(memoryStore, 1);
    for (let left = 59; left >= 0; left--)
      expect(await consume(visitor('192.0.2.1'), 'read')).toMatchObject({ limit: 60, remaining: left, policyName: 'visitor-read', windowSeconds: 60 });
    const refused = await consume(visitor('192.0.2.1'), 'read');
    expect(refused.retryAfterSeconds).toBeGreaterThan(0);
    expect(refused.retryAfterSeconds).toBeLessThanOrEqual(60);
    expect(refused.remaining).toBe(0);
    expect((await consume(visitor('192.0.2.2'), 'read')).retryAfterSeconds).toBeUndefined();
    expect((await consume(visitor('192.0.2.1'), 'write')).retryAfterSeconds).toBeUndefined();
  });

  it('counts what pages ask for and documents apart from calls, and writes as ever', async () => {
    const consume = createConsume(memoryStore, 1);
    const policyOf = async (...given: Parameters<typeof consume>) => (await consume(...given)).policyName;
    expect(await policyOf(visitor('192.0.2.1'), 'read', undefined, 'page')).toBe('page-read');
    expect(await policyOf(visitor('192.0.2.1'), 'read', undefined, 'document')).toBe('document-read');
    expect(await policyOf(visitor('192.0.2.1'), 'write', undefined, 'page')).toMatch(/^visitor-write/);
    expect(await policyOf(agent, 'read', undefined, 'document')).toBe('agent-read');
    expect(await consume(visitor('192.0.2.1'), 'read')).toMatchObject({ policyName: 'visitor-read', remaining: 59 });
  });

  it('binds an agent by a burst and by a sustained window, and names the one that refuses', async () => {
    const consume = createConsume(memoryStore, 1);
    for (let sent = 0; sent < 30; sent++) expect((await consume(agent, 'write')).retryAfterSeconds).toBeUndefined();
    expect(await consume(agent, 'destructive')).toMatchObject({ policyName: 'agent-burst', remaining: 0 });
    const sustainedOnly = createConsume((policy) => memoryStore(policy.name === 'agent-burst' ? { ...policy, limit: 1000 } : policy), 1);
    for (let sent = 0; sent < 100; sent++) await sustainedOnly(agent, 'write');
    const refused = await sustainedOnly(agent, 'write');
    expect(refused).toMatchObject({ policyName: 'agent-sustained', windowSeconds: 600 });
    expect(refused.retryAfterSeconds).toBeGreaterThan(60);
  });

  it('takes the limits of an account from its plan', async () => {
    const consume = createConsume(memoryStore, 1);
    const db = { query: async () => [{ plan: 'pro' }] as never[] };
    const key: Actor = { kind: 'account_key', keyId: 'k1', accountId: '0de00000-0000-8000-8000-00000000aaaa', scopes: [] };
    expect(await consume(key, 'read', db)).toMatchObject({ limit: 120, remaining: 119, policyName: 'pro-minute' });
  });

  it('multiplies limits by the scale and never binds the system', async () => {
    const consume = createConsume(memoryStore, 2.5);
    expect((await consume(visitor('192.0.2.9'), 'read')).limit).toBe(150);
    expect((await consume({ kind: 'system' }, 'write')).retryAfterSeconds).toBeUndefined();
  });

  it('lets requests pass when the store fails', async () => {
    const broken = createConsume(() => ({ consume: () => Promise.reject(new Error('store is gone')) }) as never, 1);
    expect((await broken(agent, 'write')).retryAfterSeconds).toBeUndefined();
  });
});

describe('policies', () => {
  it('are the numbers of the contracts', () => {
    expect(POLICIES.visitor.read).toEqual([{ name: 'visitor-read', limit: 60, windowSeconds: 60 }]);
    expect(POLICIES.agent.write.map(({ limit, windowSeconds }) => limit / (windowSeconds / 60))).toEqual([30, 10]);
    expect(Object.values(POLICIES.plan).map(([minute, day]) => [minute?.limit, day?.limit])).toEqual([
      [60, 1000],
      [30, 5000],
      [120, 50_000],
      [600, 500_000],
    ]);
  });

  it('count an IPv6 subscriber by its /64', () => {
    expect(network('2001:db8:1:2:3:4:5:6')).toBe(network('2001:db8:1:2::9'));
    expect(network('2001:db8:1:2::1')).not.toBe(network('2001:db8:1:3::1'));
    expect(network('::ffff:192.0.2.7')).toBe('192.0.2.7');
    expect(network('::1')).toBe('0:0:0:0::/64');
  });
});
