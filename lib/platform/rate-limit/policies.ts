import type { Actor } from '@/lib/kernel/context';
import type { Effects } from '@/lib/kernel/operation';

/** At most `limit` requests in each window of `windowSeconds`. The name is what `RateLimit-Policy` shows. */
export interface Policy {
  name: string;
  limit: number;
  windowSeconds: number;
}

/** What a visitor's request is for: a program's call, what a page of this site asks for, or a document of its own. */
export type Use = 'program' | 'page' | 'document';

export type Plan = 'free' | 'starter' | 'pro' | 'scale';

const MINUTE = 60;
const DAY = 86_400;
const policy = (name: string, limit: number, windowSeconds: number): Policy => ({ name, limit, windowSeconds });
const perPlan = (plan: Plan, minute: number, day: number): Policy[] => [policy(`${plan}-minute`, minute, MINUTE), policy(`${plan}-day`, day, DAY)];

/**
 * The one table of limits; all policies of a row hold together, the strictest first.
 * Visitors (by address) and agents (by key) as the marketplace contract says: a burst of 30 writes a minute and 10 a minute
 * sustained, here over ten minutes. A page of this site reads more often than a program has to: each move of the map and each
 * letter typed is a request. Documents, the Markdown twins of pages and feeds, are crawled as pages are. Accounts by plan as the
 * rental contract says; free has no API there and gets what a visitor has.
 */
export const POLICIES = {
  visitor: { read: [policy('visitor-read', 60, MINUTE)], write: [policy('visitor-write', 20, MINUTE), policy('visitor-write-day', 300, DAY)] },
  page: { read: [policy('page-read', 600, MINUTE)] },
  document: { read: [policy('document-read', 6000, MINUTE)] },
  user: { read: [policy('user-read', 120, MINUTE)], write: [policy('user-write', 60, MINUTE)] },
  agent: { read: [policy('agent-read', 60, MINUTE)], write: [policy('agent-burst', 30, MINUTE), policy('agent-sustained', 100, 10 * MINUTE)] },
  plan: { free: perPlan('free', 60, 1000), starter: perPlan('starter', 30, 5000), pro: perPlan('pro', 120, 50_000), scale: perPlan('scale', 600, 500_000) },
} as const satisfies Record<string, Record<string, readonly Policy[]>>;

/** Which policies bind a caller, and under which key it is counted. The system is bound by none. */
export function policiesOf(actor: Actor, effects: Effects, plan: Plan, use: Use = 'program'): { key: string; policies: readonly Policy[] } {
  const kind = effects === 'read' ? 'read' : 'write';
  switch (actor.kind) {
    case 'visitor':
      return { key: network(actor.ip), policies: use !== 'program' && kind === 'read' ? POLICIES[use].read : POLICIES.visitor[kind] };
    case 'user':
      return { key: actor.userId, policies: POLICIES.user[kind] };
    case 'agent':
      return { key: actor.agentId, policies: POLICIES.agent[kind] };
    case 'account_key':
      return { key: actor.keyId, policies: POLICIES.plan[plan] };
    case 'system':
      return { key: 'system', policies: [] };
  }
}

/** One subscriber: an IPv4 address, or the /64 of an IPv6 address, within which anybody may take any. */
export function network(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped || !ip.includes(':')) return mapped ?? ip;
  const [head = '', tail] = ip.toLowerCase().split('::') as [string, string?];
  const left = head.split(':').filter(Boolean);
  const right = tail?.split(':').filter(Boolean) ?? [];
  const groups = tail === undefined ? left : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
