import type { PlatformDb } from '@/lib/platform/db';

/** A statement that was run, and how Postgres found its rows. */
export interface Explained {
  sql: string;
  plan: string;
}

/** `db` as it is, but that each statement that reads is explained into `statements` before it runs. */
export function explained(db: PlatformDb): { spy: PlatformDb; statements: Explained[] } {
  const statements: Explained[] = [];
  const spy: PlatformDb = {
    ...db,
    async read<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]> {
      if (!sql.startsWith('EXPLAIN')) {
        const rows = await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, params);
        statements.push({ sql, plan: rows.map((row) => row['QUERY PLAN']).join('\n') });
      }
      return db.read<Row>(sql, params);
    },
  };
  return { spy, statements };
}
