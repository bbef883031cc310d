import { randomUUID } from 'node:crypto';
import type { Actor, Context } from '@/lib/kernel/context';
import { database, type PlatformDb } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';

/** The context of one call. What is left out comes from the process: its database, the clock, a new request id. */
export function createContext(given: { actor: Actor; db?: PlatformDb; requestId?: string; idempotencyKey?: string; now?: () => Date }): Context {
  return {
    actor: given.actor,
    requestId: given.requestId ?? randomUUID(),
    baseUrl: env.BASE_URL,
    db: given.db ?? database(),
    now: given.now ?? (() => new Date()),
    emit: refuse,
    ...(given.idempotencyKey === undefined ? {} : { idempotencyKey: given.idempotencyKey }),
  };
}

/** Events belong to the transaction of a write; `call` gives each write its own `emit`. */
function refuse(): never {
  throw new Error('Only an operation whose effects are write or destructive may emit events');
}
