import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Policy } from './policies';

/** Where counts are kept: this process's memory by default, a store that all copies share when scaled. */
export type Store = (policy: Policy) => RateLimiterAbstract;

export const memoryStore: Store = ({ name, limit, windowSeconds }) => new RateLimiterMemory({ keyPrefix: name, points: limit, duration: windowSeconds });

/** Where a caller stands under one policy after a request. */
export interface Standing {
  policy: Policy;
  remaining: number;
  msLeft: number;
  refused: boolean;
}

/** Counts one request of `key`. A broken store lets requests pass: a limit is no reason to be down. */
export async function count(limiter: RateLimiterAbstract, policy: Policy, key: string): Promise<Standing> {
  try {
    const { remainingPoints, msBeforeNext } = await limiter.consume(key);
    return { policy, remaining: remainingPoints, msLeft: msBeforeNext, refused: false };
  } catch (thrown) {
    if (!(thrown instanceof RateLimiterRes)) return { policy, remaining: policy.limit, msLeft: policy.windowSeconds * 1000, refused: false };
    return { policy, remaining: 0, msLeft: thrown.msBeforeNext, refused: true };
  }
}
