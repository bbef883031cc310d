import type { PlatformDb } from '@/lib/platform/db';
import { decodeChangePosition, encodeChangePosition, type Position } from './cursor';
import { type Criteria, conditions } from './filters';
import { rowOf } from './page-sql';
import { choosePlan } from './plan';
import { readInOrder } from './read-in-order';
import type { ListingSummary } from './schema';
import { sqlParameters } from './sql-parameters';
import type { Order } from './walks';

/** A listing that came or changed (`listed`) or went out of the criteria, at `value` milliseconds; `status` is null if it is not public. */
export interface FoundChange extends Position {
  listed: boolean;
  status: ListingSummary['status'] | null;
}

const OLDEST: Order = { column: 'updated_at', direction: 'ASC' };

/**
 * Changes after `since`, oldest first, ties by id: current matches by updated_at, and listings of which a past version
 * matched while the present one, if there is one, does not.
 */
export async function findChanges(
  db: PlatformDb,
  criteria: Criteria,
  { since, kind, limit, cursor }: { since: Date; kind?: 'listed' | 'gone' | undefined; limit: number; cursor?: string | undefined },
): Promise<{ changes: FoundChange[]; nextCursor: string | null }> {
  const after = cursor === undefined ? undefined : decodeChangePosition(cursor);
  const listed = kind === 'gone' ? [] : await listedSince(db, criteria, since, after, limit + 1);
  const gone = kind === 'listed' ? [] : await goneSince(db, criteria, since, after, limit + 1);
  const all = [...listed, ...gone].sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
  const changes = all.slice(0, limit);
  const last = changes.at(-1);
  return { changes, nextCursor: all.length > limit && last ? encodeChangePosition(last) : null };
}

async function listedSince(db: PlatformDb, criteria: Criteria, since: Date, after: Position | undefined, limit: number): Promise<FoundChange[]> {
  const recent: Criteria = { ...criteria, filters: { ...criteria.filters, updated_since: since.toISOString() } };
  const plan = await choosePlan(db, recent, OLDEST, limit);
  const rows = await readInOrder<{ listing_id: string; position: Date }>(db, recent, OLDEST, plan, { after, limit });
  return rows.map((row) => ({ id: row.listing_id, value: row.position.getTime(), listed: true, status: criteria.filters.status }));
}

async function goneSince(db: PlatformDb, criteria: Criteria, since: Date, after: Position | undefined, limit: number): Promise<FoundChange[]> {
  const params = sqlParameters();
  const begin = params.add(since, 'timestamptz');
  const where = conditions(criteria, params).join(' AND ');
  const beyond = after === undefined ? '' : `AND (past.changed_at, past.listing_id) > ${rowOf(after, OLDEST, params)}`;
  const rows = await db.read<{ listing_id: string; changed_at: Date; status: FoundChange['status'] }>(
    `SELECT past.*, (SELECT n.status FROM listing_index n WHERE n.listing_id = past.listing_id) AS status
     FROM (SELECT i.listing_id, max(i.changed_at) AS changed_at FROM listing_past i WHERE i.changed_at >= ${begin} AND ${where} GROUP BY i.listing_id) past
     WHERE NOT EXISTS (SELECT FROM listing_index i WHERE i.listing_id = past.listing_id AND ${where}) ${beyond}
     ORDER BY past.changed_at, past.listing_id LIMIT ${limit}`,
    params.values,
  );
  return rows.map((row) => ({ id: row.listing_id, value: row.changed_at.getTime(), listed: false, status: row.status }));
}
