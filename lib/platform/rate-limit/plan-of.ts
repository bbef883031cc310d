import { LRUCache } from 'lru-cache';
import type { PlatformDb } from '@/lib/platform/db';
import type { Plan } from './policies';

const plans = new LRUCache<string, Plan>({ max: 10_000, ttl: 60_000 });

/** The plan of an account; a change of plan is seen within a minute. */
export async function planOf(accountId: string, db: Pick<PlatformDb, 'query'>): Promise<Plan> {
  const known = plans.get(accountId);
  if (known) return known;
  const [row] = await db.query<{ plan: Plan }>('SELECT plan FROM account WHERE id = $1', [accountId]);
  const plan = row?.plan ?? 'free';
  plans.set(accountId, plan);
  return plan;
}
