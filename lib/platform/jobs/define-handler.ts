import type { Context } from '@/lib/kernel/context';

/** An event as it was written to the outbox. */
export interface OutboxEvent {
  /** `evt_…`; the same in every delivery, so it serves as the key of what a handler does. */
  id: string;
  seq: number;
  type: string;
  accountId: string | null;
  subject: { type: string; id: string };
  data: Record<string, unknown>;
  createdAt: string;
}

/**
 * What follows from an event: mail, webhooks, automation. It runs after commit, as the system, for events of one subject in
 * their order, and again after a failure; what it emits is written when it has finished.
 */
export interface EventHandler {
  /** Unique: `inquiries.mail-lister`. */
  name: string;
  /** Event types it follows; `*` is all of them. */
  on: readonly string[];
  run(ctx: Context, event: OutboxEvent): Promise<void>;
}

export const defineHandler = (handler: EventHandler): EventHandler => Object.freeze(handler);

export const follows = (handler: EventHandler, type: string): boolean => handler.on.includes(type) || handler.on.includes('*');
