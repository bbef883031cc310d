import type { PlatformDb } from '@/lib/platform/db';

/**
 * Runs `work` in a transaction in which a table has no index but its primary key, and makes the others anew at its end: half the
 * work for a load that is large beside the table. Other readers of the table wait meanwhile. A failure leaves rows and indexes as they were.
 */
export async function rebuildingIndexes<T>(db: PlatformDb, table: string, work: (db: PlatformDb) => Promise<T>): Promise<T> {
  return db.transaction(async (joined) => {
    const indexes = await joined.query<{ name: string; definition: string }>(INDEXES, [table]);
    for (const { name } of indexes) await joined.query(`DROP INDEX ${name}`);
    const result = await work(joined);
    await joined.query("SET LOCAL maintenance_work_mem = '256MB'");
    for (const { definition } of indexes) await joined.query(definition);
    return result;
  });
}

/** Indexes that no constraint stands on. */
const INDEXES = `
  SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
  FROM pg_index i
  WHERE i.indrelid = $1::regclass AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`;
