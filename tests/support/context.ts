import type { Actor, Context } from '@/lib/kernel/context';
import { createContext } from '@/lib/platform/context';
import type { PlatformDb } from '@/lib/platform/db';

/** A context on a test database: the system as actor unless told, and a clock that stands still where `now` is given. */
export function testContext(db: PlatformDb, given: { actor?: Actor; now?: Date | (() => Date); idempotencyKey?: string } = {}): Context {
  const { now } = given;
  return createContext({
    actor: given.actor ?? { kind: 'system' },
    db,
    ...(given.idempotencyKey === undefined ? {} : { idempotencyKey: given.idempotencyKey }),
    ...(now === undefined ? {} : { now: typeof now === 'function' ? now : () => now }),
  });
}
