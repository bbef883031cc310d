import { z } from 'zod';
import type { Context, Db, DomainEvent } from './context';
import { AppError } from './errors';
import type { AnyOperation, InputOf, Operation, OutputOf } from './operation';
import { parseInput } from './parse';
import { AGENT_SCOPES, type Scope, VISITOR_SCOPES } from './scopes';

/** An answer, and whether it is a stored one replayed for an `Idempotency-Key`. */
export interface Answer<T> {
  output: T;
  replayed: boolean;
}

/** Runs an operation and returns its output. Throws AppError; see `invoke`. */
export async function call<T extends AnyOperation>(operation: T, ctx: Context, input: InputOf<T>): Promise<OutputOf<T>> {
  return (await invoke(operation, ctx, input)).output as OutputOf<T>;
}

/**
 * The only way to run an operation: authorise → parse → transaction → run → parse output → outbox.
 * A write runs in one transaction together with its events and its idempotency record: all of it happens, or none.
 * @throws AppError `unauthorized`, `forbidden`, `validation_error`, idempotency codes, or what the operation throws.
 */
export async function invoke(operation: AnyOperation, ctx: Context, rawInput: unknown): Promise<Answer<unknown>> {
  authorise(operation.scope, ctx);
  const input = parseInput(operation.input, rawInput);
  if (operation.effects === 'read') return { output: await run(operation, ctx, input), replayed: false };
  return ctx.db.transaction(async (db) => {
    const work = () => runWithOutbox(operation, ctx, db, input);
    if (!ctx.idempotencyKey) return { output: await work(), replayed: false };
    // Keys belong to their caller: another one's "1" is another key.
    const caller = callerOf(ctx);
    return db.once({ key: `${caller} ${ctx.idempotencyKey}`, fingerprint: JSON.stringify([caller, operation.id, input]) }, work);
  });
}

/** Scopes the caller holds. */
export function scopesOf(ctx: Pick<Context, 'actor'>): readonly Scope[] | 'all' {
  switch (ctx.actor.kind) {
    case 'system':
      return 'all';
    case 'account_key':
      return ctx.actor.scopes;
    case 'agent':
      return AGENT_SCOPES;
    default:
      return VISITOR_SCOPES;
  }
}

/** Whether the caller may run operations of `scope`. */
export function holds(scope: Scope, ctx: Pick<Context, 'actor'>): boolean {
  const scopes = scopesOf(ctx);
  return scopes === 'all' || scopes.includes(scope);
}

function authorise(scope: Scope, ctx: Context): void {
  if (holds(scope, ctx)) return;
  if (ctx.actor.kind === 'visitor') throw new AppError('unauthorized', `This needs a key with the scope "${scope}". Send it as "Authorization: Bearer <key>".`);
  throw new AppError('forbidden', `This key lacks the scope "${scope}".`);
}

async function runWithOutbox(operation: AnyOperation, ctx: Context, db: Db, input: Record<string, unknown>): Promise<unknown> {
  const events: DomainEvent[] = [];
  const output = await run(operation, { ...ctx, db, emit: (event) => events.push(event) }, input);
  await db.appendEvents(events);
  return output;
}

async function run(operation: Operation, ctx: Context, input: Record<string, unknown>): Promise<unknown> {
  const parsed = operation.output.safeParse(await operation.run(ctx, input));
  // An output that breaks its own contract is our defect, never the caller's.
  if (!parsed.success)
    throw new AppError('internal_error', 'The answer did not fit its contract; nothing was changed.', { cause: new Error(`${operation.id}: ${z.prettifyError(parsed.error)}`) });
  return parsed.data;
}

function callerOf({ actor }: Context): string {
  switch (actor.kind) {
    case 'agent':
      return `agent ${actor.agentId}`;
    case 'account_key':
      return `account_key ${actor.keyId}`;
    case 'user':
      return `user ${actor.userId}`;
    case 'visitor':
      return `visitor ${actor.ip}`;
    case 'system':
      return 'system';
  }
}
