import type { PlatformDb } from '@/lib/platform/db';
import { type Criteria, conditions } from './filters';
import { sqlParameters } from './sql-parameters';
import { tileRuns } from './tiles';
import { populationOf, type Walk, walksFor } from './walks';

/** Fewer expected matches than this are collected by whatever index finds them, then sorted. */
const FEW = 4000;

/**
 * Chooses how to find matches in order: a walk (see Walk), or undefined to collect all matches and sort them.
 * Sizes are the planner's own estimates: EXPLAIN reads the statistics, not the table. Only what has a choice asks.
 */
export async function choosePlan(db: PlatformDb, criteria: Criteria): Promise<{ walk?: Walk }> {
  const walks = walksFor(criteria);
  const { filters, areas } = criteria;
  if (filters.postal_code !== undefined) return {};
  const collectable = filters.q !== undefined || filters.amenities !== undefined || areas.length > 0 || filters.updated_since !== undefined;
  if (collectable && (await estimate(db, (params) => [...conditions(criteria, params), ...tileConditions(criteria, params)])) < FEW) return {};
  if (walks.length === 1) return { walk: walks[0] as Walk };
  const sizes = await Promise.all(walks.map((walk) => estimate(db, (params) => [`i.status = ${params.add(filters.status, '"ListingStatus"')}`, ...populationOf(walk, params)])));
  return { walk: walks[sizes.indexOf(Math.min(...sizes))] as Walk };
}

/** Squares that contain the areas, as index ranges; exact conditions stay necessary. */
export function tileConditions({ areas }: Criteria, params: ReturnType<typeof sqlParameters>): string[] {
  return areas.map(
    (area) =>
      `(${tileRuns(area.box)
        .map(([first, last]) => `i.tile BETWEEN ${params.add(first, 'bigint')} AND ${params.add(last, 'bigint')}`)
        .join(' OR ')})`,
  );
}

async function estimate(db: PlatformDb, where: (params: ReturnType<typeof sqlParameters>) => string[]): Promise<number> {
  const params = sqlParameters();
  const sql = `EXPLAIN (FORMAT JSON) SELECT FROM listing_index i WHERE ${where(params).join(' AND ')}`;
  const [row] = await db.read<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>(sql, params.values);
  return row?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0;
}
