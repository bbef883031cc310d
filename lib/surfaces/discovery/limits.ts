import { POLICIES } from '@/lib/platform/rate-limit';

/** Rate limits as the manifest states them, from the table by which they are enforced. */
export const LIMITS = {
  visitor: { per: 'IP address', reads: windowsOf(POLICIES.visitor.read), writes: windowsOf(POLICIES.visitor.write) },
  agent: { per: 'agent key', reads: windowsOf(POLICIES.agent.read), writes: windowsOf(POLICIES.agent.write) },
  headers: ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
};

/** The same in words. */
export const limitLines = (): string[] =>
  (['visitor', 'agent'] as const).flatMap((caller) =>
    (['reads', 'writes'] as const).map(
      (what) =>
        `${what} ${caller === 'agent' ? 'with an agent key' : 'without a key'}: ${LIMITS[caller][what].map(({ requests, window_seconds }) => `${requests} requests in ${window_seconds} seconds`).join(' and ')} for each ${LIMITS[caller].per}`,
    ),
  );

function windowsOf(policies: readonly { limit: number; windowSeconds: number }[]): { requests: number; window_seconds: number }[] {
  return policies.map(({ limit, windowSeconds }) => ({ requests: limit, window_seconds: windowSeconds }));
}
