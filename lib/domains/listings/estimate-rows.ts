import { LRUCache } from 'lru-cache';
import type { PlatformDb } from '@/lib/platform/db';
import { type SqlParameters, sqlParameters } from './sql-parameters';

/**
 * How many rows of listing_index `i` Postgres expects to fulfil the conditions. EXPLAIN reads its statistics, not the table.
 * An estimate is kept for a minute: statistics do not change faster, and the next page of a search asks the same.
 */
export async function estimateRows(db: PlatformDb, where: (params: SqlParameters) => string[]): Promise<number> {
  const params = sqlParameters();
  const sql = `EXPLAIN (FORMAT JSON) SELECT FROM listing_index i WHERE ${where(params).join(' AND ')}`;
  const known = knownOf(db);
  const key = JSON.stringify([sql, params.values]);
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const [row] = await db.read<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>(sql, params.values);
  const rows = row?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0;
  known.set(key, rows);
  return rows;
}

const byDatabase = new WeakMap<PlatformDb, LRUCache<string, number>>();

function knownOf(db: PlatformDb): LRUCache<string, number> {
  const known = byDatabase.get(db) ?? new LRUCache<string, number>({ max: 2000, ttl: 60_000 });
  byDatabase.set(db, known);
  return known;
}
