import type { PlatformDb } from '@/lib/platform/db';
import { type Criteria, conditions } from '../filters';
import { tileConditions } from '../plan';
import { sqlParameters } from '../sql-parameters';

/** Exact numbers of matches of several searches that all lie within `widest`, in one reading of the index. */
export async function countGroup(db: PlatformDb, widest: Criteria, searches: readonly Criteria[]): Promise<number[]> {
  const params = sqlParameters();
  const counts = searches.map((criteria, at) => `count(*) FILTER (WHERE ${conditions(criteria, params).join(' AND ')}) AS count${at}`);
  const where = [...conditions(widest, params), ...tileConditions(widest, params)];
  const [row] = await db.read<Record<string, number>>(`SELECT ${counts.join(', ')} FROM listing_index i WHERE ${where.join(' AND ')}`, params.values);
  return searches.map((_, at) => row?.[`count${at}`] ?? 0);
}
