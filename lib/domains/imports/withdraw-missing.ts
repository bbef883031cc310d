import type { PlatformDb } from '@/lib/platform/db';

/** What one run of an import published: the account, its source, and the ids there. */
export interface Published {
  accountId: string;
  source: string;
  sourceIds: readonly string[];
}

/** How many listings of the source are on offer, or on hold, that the file does not publish. */
export async function countMissing(db: PlatformDb, published: Published): Promise<number> {
  const [row] = await db.query<{ missing: number }>(`SELECT count(*)::int AS missing FROM listing l WHERE ${MISSING}`, values(published));
  return row?.missing ?? 0;
}

/** Withdraws those listings, with history and a word to those who follow changes. @returns how many */
export async function withdrawMissing(db: PlatformDb, published: Published, now: Date): Promise<number> {
  return db.transaction(async (joined) => {
    await joined.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`import ${published.accountId}`]);
    const rows = await joined.query(`UPDATE listing l SET status = 'withdrawn', closed_at = $4 WHERE ${MISSING} RETURNING l.id`, [...values(published), now]);
    return rows.length;
  });
}

const MISSING = `l.account_id = $1 AND l.source = $2 AND l.status IN ('active', 'pending', 'hold')
  AND NOT EXISTS (SELECT FROM unnest($3::text[]) AS published (source_id) WHERE published.source_id = l.source_id)`;

const values = ({ accountId, source, sourceIds }: Published) => [accountId, source, sourceIds];
