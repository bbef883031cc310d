import type { PlatformDb } from '@/lib/platform/db';
import { decodePosition, encodePosition, type Position } from './cursor';
import type { Criteria } from './filters';
import { choosePlan } from './plan';
import { findRelevant } from './relevance';
import type { Sort } from './schema';
import { type SqlParameters, sqlParameters } from './sql-parameters';
import { type Order, type Walk, walkSql } from './walks';

/** One page of matching ids in order. */
export interface FoundPage {
  ids: string[];
  nextCursor: string | null;
}

const ORDERS = {
  newest: { column: 'updated_at', direction: 'DESC' },
  price_asc: { column: 'price', direction: 'ASC' },
  price_desc: { column: 'price', direction: 'DESC' },
} as const satisfies Record<string, Order>;

/**
 * Finds a page of listings by keyset, never by offset.
 * @throws AppError `validation_error` for a cursor of another list or sort.
 */
export async function findPage(db: PlatformDb, criteria: Criteria, page: { sort: Sort; limit: number; cursor?: string | undefined }): Promise<FoundPage> {
  const { sort, limit, cursor } = page;
  const { walk } = await choosePlan(db, criteria);
  if (sort === 'relevance') return findRelevant(db, criteria, walk, { limit, cursor });
  const after = cursor === undefined ? undefined : decodePosition(cursor, sort);
  const rows = await findAfter(db, criteria, walk, ORDERS[sort], { after, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { ids: shown.map((row) => row.id), nextCursor: rows.length > limit && last ? encodePosition(sort, last) : null };
}

async function findAfter(db: PlatformDb, criteria: Criteria, walk: Walk | undefined, order: Order, page: { after: Position | undefined; limit: number }): Promise<Position[]> {
  const params = sqlParameters();
  const after = page.after && rowOf(page.after, order, params);
  const rows = await db.read<{ listing_id: string; position: number | Date }>(
    walkSql(walk, criteria, order, params, { limit: page.limit, ...(after === undefined ? {} : { after }) }),
    params.values,
  );
  return rows.map((row) => ({ id: row.listing_id, value: Number(row.position) }));
}

/** A position as an SQL row to compare with. */
export function rowOf(position: Position, order: Order, params: SqlParameters): string {
  const value = order.column === 'price' ? params.add(position.value, 'bigint') : params.add(new Date(position.value), 'timestamptz');
  return `(${value}, ${params.add(position.id, 'text')})`;
}
