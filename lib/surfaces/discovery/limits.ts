import { POLICIES } from '@/lib/platform/rate-limit';

/** Rate limits as the manifest states them, from the table by which they are enforced. */
export const LIMITS = {
  visitor: { per: 'IP address', reads: windowsOf(POLICIES.visitor.read), writes: windowsOf(POLICIES.visitor.write) },
  agent: { per: 'agent key', reads: windowsOf(POLICIES.agent.read), writes: windowsOf(POLICIES.agent.write) },
  headers: ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
};

/** The same in words: `writes with an agent key: 30 a minute, 100 in 10 minutes`. */
export const limitLines = (): string[] => [
  `reads without a key: ${inWords(LIMITS.visitor.reads)}, for each address`,
  `writes without a key: ${inWords(LIMITS.visitor.writes)}, for each address`,
  `reads with an agent key: ${inWords(LIMITS.agent.reads)}`,
  `writes with an agent key: ${inWords(LIMITS.agent.writes)}`,
];

type Window = { requests: number; window_seconds: number };

const inWords = (windows: readonly Window[]): string =>
  windows.map(({ requests, window_seconds: seconds }) => `${requests} ${UNITS[seconds] ?? `in ${seconds / 60} minutes`}`).join(', ');

const UNITS: Record<number, string> = { 60: 'a minute', 3600: 'an hour', 86400: 'a day' };

function windowsOf(policies: readonly { limit: number; windowSeconds: number }[]): Window[] {
  return policies.map(({ limit, windowSeconds }) => ({ requests: limit, window_seconds: windowSeconds }));
}
