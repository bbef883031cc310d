import type { JobInsert, PgBoss } from 'pg-boss';
import type { PlatformDb } from '@/lib/platform/db';
import { sha256 } from '@/lib/platform/ids';
import { type EventHandler, follows, type OutboxEvent } from './define-handler';
import { JOB_EVENT_PREFIX } from './enqueue';

export const EVENTS_QUEUE = 'events';
const BATCH = 200;

interface Row {
  seq: number;
  id: string;
  type: string;
  account_id: string | null;
  subject_type: string;
  subject_id: string;
  data: Record<string, unknown>;
  created_at: Date;
}

/** One handler's delivery of one event, as it is queued. */
export interface Delivery {
  handler: string;
  event: OutboxEvent;
}

/**
 * Turns committed outbox events into jobs, in order, and marks them: in one transaction, so that a crash at any point leaves
 * each event either untouched or queued exactly once for every handler. One dispatcher works at a time; others find nothing.
 * @returns how many events were taken
 */
export function dispatch(db: PlatformDb, boss: PgBoss, handlers: readonly EventHandler[], jobNames: readonly string[]): Promise<number> {
  return db.transaction(async (joined) => {
    if (!(await isMyTurn(joined))) return 0;
    const rows = await joined.query<Row>(PENDING, [jobNames.map((name) => `${JOB_EVENT_PREFIX}${name}`), BATCH]);
    if (rows.length === 0) return 0;
    const inTransaction = { db: { executeSql: async (text: string, values?: unknown[]) => ({ rows: await joined.query(text, values) }) } };
    for (const [queue, jobs] of jobsByQueue(rows, handlers)) await boss.insert(queue, jobs, inTransaction);
    await joined.query('UPDATE outbox_event SET dispatched_at = clock_timestamp() WHERE seq = ANY($1)', [rows.map((row) => row.seq)]);
    return rows.length;
  });
}

/** A job that this version does not know waits for one that does. */
const PENDING = `SELECT * FROM outbox_event WHERE dispatched_at IS NULL AND (NOT starts_with(type, '${JOB_EVENT_PREFIX}') OR type = ANY($1)) ORDER BY seq LIMIT $2`;

/**
 * Whether no other dispatcher is at work. Queued jobs are ordered by the start of their transaction, so one that began before
 * the last dispatch ended must not write: it would put later events before earlier ones.
 */
async function isMyTurn(db: PlatformDb): Promise<boolean> {
  const [lock] = await db.query<{ mine: boolean }>(`SELECT pg_try_advisory_xact_lock(hashtext('openstead outbox')) AS mine`);
  if (!lock?.mine) return false;
  const [last] = await db.query<{ over: boolean }>(LAST_IS_OVER);
  return last?.over ?? true;
}

/** Looks at the event just before the first pending one, so that it costs the same however many are pending. */
const LAST_IS_OVER = `SELECT dispatched_at < now() AS over FROM outbox_event
  WHERE seq < (SELECT min(seq) FROM outbox_event WHERE dispatched_at IS NULL) ORDER BY seq DESC LIMIT 1`;

function jobsByQueue(rows: Row[], handlers: readonly EventHandler[]): Map<string, JobInsert[]> {
  const queues = new Map<string, JobInsert[]>();
  const add = (queue: string, job: JobInsert) => queues.set(queue, [...(queues.get(queue) ?? []), job]);
  for (const row of rows) {
    if (row.type.startsWith(JOB_EVENT_PREFIX)) {
      const { data, startAfter, key } = row.data as { data: object; startAfter?: string; key?: string };
      add(row.type.slice(JOB_EVENT_PREFIX.length), { id: deliveryId(row.seq, ''), data, singletonKey: key ?? row.id, ...(startAfter ? { startAfter } : {}) });
      continue;
    }
    const event = eventOf(row);
    for (const handler of handlers) {
      // A handler that fails holds up neither other handlers nor other subjects.
      if (follows(handler, row.type))
        add(EVENTS_QUEUE, {
          id: deliveryId(row.seq, handler.name),
          data: { handler: handler.name, event } satisfies Delivery,
          singletonKey: `${handler.name}:${row.subject_type}:${row.subject_id}`,
        });
    }
  }
  return queues;
}

/** A UUID of version 8 that begins with the event's number: jobs of one dispatch are taken in the order of their ids. */
function deliveryId(seq: number, handler: string): string {
  const head = seq.toString(16).padStart(12, '0');
  const tail = sha256(`${seq}:${handler}`);
  return `${head.slice(0, 8)}-${head.slice(8)}-8${tail.slice(0, 3)}-8${tail.slice(3, 6)}-${tail.slice(6, 18)}`;
}

const eventOf = (row: Row): OutboxEvent => ({
  id: row.id,
  seq: row.seq,
  type: row.type,
  accountId: row.account_id,
  subject: { type: row.subject_type, id: row.subject_id },
  data: row.data,
  createdAt: row.created_at.toISOString(),
});
