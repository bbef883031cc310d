import type { DomainEvent } from '@/lib/kernel/context';
import { newId } from '@/lib/platform/ids';
import type { PlatformDb } from './platform-db';

/** Appends events to the outbox, in order, by one statement in the caller's transaction. */
export async function appendEvents(db: Pick<PlatformDb, 'query'>, events: readonly DomainEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event) => ({
    id: newId('evt'),
    type: event.type,
    account_id: event.accountId ?? null,
    subject_type: event.subject.type,
    subject_id: event.subject.id,
    data: event.data,
  }));
  await db.query(
    `INSERT INTO outbox_event (id, type, account_id, subject_type, subject_id, data)
     SELECT id, type, account_id, subject_type, subject_id, data
     FROM ROWS FROM (json_to_recordset($1::json) AS (id text, type text, account_id uuid, subject_type text, subject_id text, data jsonb)) WITH ORDINALITY AS event
     ORDER BY ordinality`,
    [JSON.stringify(rows)],
  );
}
