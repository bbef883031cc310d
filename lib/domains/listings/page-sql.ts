import type { Position } from './cursor';
import { type Criteria, conditions } from './filters';
import type { Plan } from './plan';
import type { SqlParameters } from './sql-parameters';
import { tileRuns } from './tiles';
import { type Order, offerWalk, populationOf, type Walk } from './walks';

/** What a page needs besides its plan: an SQL row to continue after, its length, further columns over `i`. */
interface Wanted {
  after?: string | undefined;
  limit: number;
  extra?: string;
}

/**
 * SQL for the first matches in `order`, ties by id in the same direction.
 * Columns: `listing_id`, `position` (the value of the sort column) and those of `extra`.
 */
export function pageSql(plan: Plan, criteria: Criteria, order: Order, params: SqlParameters, wanted: Wanted): string {
  const { column, direction } = order;
  const after = wanted.after === undefined ? [] : [`(i.${column}, i.listing_id) ${direction === 'ASC' ? '>' : '<'} ${wanted.after}`];
  const where = [...conditions(criteria, params), ...after];
  const select = `SELECT i.listing_id, i.${column} AS position${wanted.extra === undefined ? '' : `, ${wanted.extra}`} FROM listing_index i`;
  const sorted = (name: string) => `ORDER BY ${name} ${direction}, listing_id ${direction} LIMIT ${wanted.limit}`;
  if (plan.by === 'map') return collectFromMap(criteria, params, select, where, sorted('position'));
  if (plan.by === 'collect')
    return `${select} WHERE ${[...where, ...populationOf(plan.within ?? (isPriced(criteria) ? offerWalk(criteria) : { axes: [] }), params)].join(' AND ')} ${sorted('position')}`;
  return merged(plan.walk, params, select, where, (name) => sorted(name));
}

/** A range of prices is found by the index that begins with the offer, so all offers are named. */
const isPriced = ({ filters }: Criteria): boolean => (filters.min_price ?? filters.max_price) !== undefined;

/** Each run of squares is read from the index alone, then all are sorted. */
function collectFromMap(criteria: Criteria, params: SqlParameters, select: string, where: string[], sorted: string): string {
  const runs = criteria.areas[0] ? tileRuns(criteria.areas[0].box) : [];
  const bounds = [runs.map((run) => run[0]), runs.map((run) => run[1])].map((side) => params.add(side, 'bigint[]'));
  return `SELECT inside.* FROM unnest(${bounds.join(', ')}) AS square (first, last) CROSS JOIN LATERAL (
    ${select} WHERE i.tile BETWEEN square.first AND square.last AND ${where.join(' AND ')} ${sorted}
  ) inside ${sorted}`;
}

function merged(walk: Walk, params: SqlParameters, select: string, where: string[], sorted: (name: string) => string): string {
  const [several, single] = [walk.axes.filter((axis) => axis.values.length !== 1), walk.axes.filter((axis) => axis.values.length === 1)];
  const fixed = single.map((axis) => `i.${axis.column} = ${params.add(axis.values[0], axis.type)}`);
  if (several.length === 0) return `${select} WHERE ${[...fixed, ...where].join(' AND ')} ${sorted('position')}`;
  const runs = several.map((axis, at) => `unnest(${params.add(axis.values, `${axis.type}[]`)}) AS run${at} (value)`).join(' CROSS JOIN ');
  const inRun = several.map((axis, at) => `i.${axis.column} = run${at}.value`);
  return `SELECT head.* FROM ${runs} CROSS JOIN LATERAL (
    ${select} WHERE ${[...inRun, ...fixed, ...where].join(' AND ')} ${sorted('position')}
  ) head ${sorted('position')}`;
}

/** A position as an SQL row to compare with. */
export function rowOf(position: Position, order: Order, params: SqlParameters): string {
  const value = order.column === 'price' ? params.add(position.value, 'bigint') : params.add(new Date(position.value), 'timestamptz');
  return `(${value}, ${params.add(position.id, 'text')})`;
}
