import type { Scope } from './scopes';

/** Who calls. Surfaces build it from credentials; operations only read it. */
export type Actor =
  | { kind: 'visitor'; ip: string; conversationToken?: string }
  | { kind: 'user'; userId: string; accountId: string }
  | { kind: 'agent'; agentId: string; name: string }
  | { kind: 'account_key'; keyId: string; accountId: string; scopes: readonly Scope[] }
  | { kind: 'system' };

/** Something that happened. Written to the outbox in the operation's own transaction, delivered after commit. */
export interface DomainEvent {
  /** `listing.updated`, `inquiry.created`, … */
  type: string;
  accountId?: string;
  subject: { type: string; id: string };
  data: Record<string, unknown>;
}

/** What the kernel needs of a database; the platform adds the rest by `Register`. */
export interface Database {
  /** Runs `work` in one transaction; throws roll it back. A nested call joins the outer transaction. */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
  appendEvents(events: readonly DomainEvent[]): Promise<void>;
  /** Replays a stored answer for `claim`, or runs `work` and stores its answer in the same transaction. */
  once<T>(claim: IdempotencyClaim, work: () => Promise<T>): Promise<{ output: T; replayed: boolean }>;
}

/** The platform's concrete database type, registered by declaration merging (see lib/platform/db). */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Register {}
export type Db = Register extends { db: infer D } ? D : Database;

/** An `Idempotency-Key` bound to its caller and operation. */
export interface IdempotencyClaim {
  key: string;
  /** Hash of caller, operation and input: the same key with another fingerprint is refused. */
  fingerprint: string;
}

/** Everything an operation may know besides its input. Nothing else is ambient. */
export interface Context {
  actor: Actor;
  requestId: string;
  /** Absolute origin of this installation, without a trailing slash. */
  baseUrl: string;
  db: Db;
  now(): Date;
  emit(event: DomainEvent): void;
  /** The caller's `Idempotency-Key`, if one was sent. */
  idempotencyKey?: string;
}
