import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Actor } from '@/lib/kernel/context';
import type { Effects } from '@/lib/kernel/operation';
import { database, type PlatformDb } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import type { Quota } from '@/lib/platform/http/rate-limit-headers';
import { count, memoryStore, type Standing, type Store } from './limiter';
import { planOf } from './plan-of';
import { type Policy, policiesOf, type Use } from './policies';

export type Consume = (actor: Actor, effects: Effects, db?: Pick<PlatformDb, 'query'>, use?: Use) => Promise<Quota>;

/**
 * A counter of requests over `store`. Its answer tells where the caller stands under the policy nearest to its end;
 * `retryAfterSeconds` is there if and only if the request must be refused. `scale` multiplies every limit.
 */
export function createConsume(store: Store, scale: number): Consume {
  const limiters = new Map<string, RateLimiterAbstract>();
  const limiterOf = (policy: Policy) => {
    const known = limiters.get(policy.name);
    if (known) return known;
    const limiter = store(policy);
    limiters.set(policy.name, limiter);
    return limiter;
  };
  return async (actor, effects, db, use) => {
    const plan = actor.kind === 'account_key' ? await planOf(actor.accountId, db ?? database()) : 'free';
    const { key, policies } = policiesOf(actor, effects, plan, use);
    if (policies.length === 0) return UNLIMITED();
    const scaled = policies.map((policy) => ({ ...policy, limit: Math.max(1, Math.round(policy.limit * scale)) }));
    return quotaOf(await Promise.all(scaled.map((policy) => count(limiterOf(policy), policy, key))));
  };
}

const shared = globalThis as typeof globalThis & { openstead_consume?: Consume };

/** Counts one request of `actor` for its use and says what is left of its allowance. Throws only if the database fails. */
export const consume: Consume = (actor, effects, db, use) => {
  // One count for all copies of this module: a bundler makes several.
  shared.openstead_consume ??= createConsume(memoryStore, env.RATE_LIMIT_SCALE);
  return shared.openstead_consume(actor, effects, db, use);
};

function quotaOf(standings: Standing[]): Quota {
  const refused = standings.filter((standing) => standing.refused).sort((a, b) => b.msLeft - a.msLeft)[0];
  const { policy, remaining, msLeft } = refused ?? (standings.reduce((least, each) => (each.remaining < least.remaining ? each : least)) as Standing);
  return {
    limit: policy.limit,
    remaining,
    resetAt: Math.ceil((Date.now() + msLeft) / 1000),
    policyName: policy.name,
    windowSeconds: policy.windowSeconds,
    ...(refused ? { retryAfterSeconds: Math.max(1, Math.ceil(msLeft / 1000)) } : {}),
  };
}

const UNLIMITED = (): Quota => ({ limit: 1_000_000, remaining: 1_000_000, resetAt: Math.ceil(Date.now() / 1000) + 60, policyName: 'system', windowSeconds: 60 });
