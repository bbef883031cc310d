import type { PlatformDb } from '@/lib/platform/db';
import { decodePosition, encodePosition, type Position } from './cursor';
import type { Criteria } from './filters';
import { choosePlan } from './plan';
import { readInOrder } from './read-in-order';
import { findRelevant } from './relevance';
import type { Sort } from './schema';
import type { Order } from './walks';

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
  if (sort === 'relevance') return findRelevant(db, criteria, { limit, cursor });
  const after = cursor === undefined ? undefined : decodePosition(cursor, sort);
  const rows = await findAfter(db, criteria, ORDERS[sort], { after, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { ids: shown.map((row) => row.id), nextCursor: rows.length > limit && last ? encodePosition(sort, last) : null };
}

async function findAfter(db: PlatformDb, criteria: Criteria, order: Order, { after, limit }: { after: Position | undefined; limit: number }): Promise<Position[]> {
  const plan = await choosePlan(db, criteria, order, limit, after);
  const rows = await readInOrder<{ listing_id: string; position: number | Date }>(db, criteria, order, plan, { after, limit });
  return rows.map((row) => ({ id: row.listing_id, value: Number(row.position) }));
}
