import type { PlatformDb } from '@/lib/platform/db';
import type { Position } from './cursor';
import type { Criteria } from './filters';
import { pageSql, rowOf } from './page-sql';
import type { Plan } from './plan';
import { type SqlParameters, sqlParameters } from './sql-parameters';
import type { Order } from './walks';

/** The first matches after a position, with further columns where `extra` writes them. See pageSql for the rows. */
export async function readInOrder<Row>(
  db: PlatformDb,
  criteria: Criteria,
  order: Order,
  plan: Plan,
  wanted: { after: Position | undefined; limit: number; extra?: (params: SqlParameters) => string },
): Promise<Row[]> {
  const params = sqlParameters();
  const after = wanted.after && rowOf(wanted.after, order, params);
  const sql = pageSql(plan, criteria, order, params, { after, limit: wanted.limit, ...(wanted.extra ? { extra: wanted.extra(params) } : {}) });
  const rows = await db.read<Row>(sql, params.values);
  if (rows.length >= wanted.limit || plan.otherwise === undefined) return rows;
  return readInOrder(db, criteria, order, plan.otherwise, wanted);
}
