import type { Position } from './cursor';
import { facetedRows, withoutFaceted } from './faceted-rows';
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
  const page = plainPageSql(plan, criteria, order, params, wanted);
  if (wanted.extra === undefined) return page;
  // Further columns are read for the page alone, not for all that was collected.
  return `SELECT page.*, more.* FROM (${page}) page CROSS JOIN LATERAL (SELECT ${wanted.extra} FROM listing_index i WHERE i.listing_id = page.listing_id) more
    ORDER BY position ${order.direction}, listing_id ${order.direction}`;
}

function plainPageSql(plan: Plan, criteria: Criteria, order: Order, params: SqlParameters, wanted: Wanted): string {
  const { column, direction } = order;
  const after = wanted.after === undefined ? [] : [`(i.${column}, i.listing_id) ${direction === 'ASC' ? '>' : '<'} ${wanted.after}`];
  const facets = plan.by === 'collect' ? plan.facets : undefined;
  const where = [...conditions(facets ? withoutFaceted(criteria, facets) : criteria, params), ...after];
  const select = `SELECT i.listing_id, i.${column} AS position FROM`;
  const sorted = (name: string, most: number) => `ORDER BY ${name} ${direction}, listing_id ${direction} LIMIT ${most}`;
  const inOrder = sorted('position', wanted.limit);
  if (plan.by === 'map') return collectFromMap(criteria, params, select, where, inOrder);
  // MATERIALIZED, or the planner may trust that matches are many and walk to them after all.
  const collected = (from: string, conditions: string[]) => `WITH found AS MATERIALIZED (${select} ${from} WHERE ${conditions.join(' AND ')}) SELECT * FROM found ${inOrder}`;
  if (facets) {
    return collected(facetedRows(criteria, facets, params), where);
  }
  if (plan.by === 'collect') return collected('listing_index i', [...where, ...populationOf(plan.within ?? (isPriced(criteria) ? offerWalk(criteria) : { axes: [] }), params)]);
  const { depth, walk } = plan;
  if (depth === undefined) return merged(walk, params, (axes) => `${select} listing_index i WHERE ${[...axes, ...where].join(' AND ')} ${inOrder}`, inOrder);
  const limits = limitsOf(criteria, order, params);
  const run = (axes: string[]) =>
    `SELECT i.* FROM listing_index i WHERE ${[...limits, ...axes, ...after].join(' AND ')} ORDER BY i.${column} ${direction}, i.listing_id ${direction}`;
  return `${select} (${streamed(walk, params, run)} ${sorted(column, depth)}) i WHERE ${where.join(' AND ')} ${inOrder}`;
}

/** The status, and limits of the sort column, where a walk begins and ends. */
function limitsOf({ filters }: Criteria, { column }: Order, params: SqlParameters): string[] {
  const { status, min_price, max_price, updated_since } = filters;
  const own = column === 'price' ? { status, min_price, max_price } : { status, updated_since };
  return conditions({ filters: own, place: {}, areas: [] }, params);
}

/** A range of prices is found by the index that begins with the offer, so all offers are named. */
const isPriced = ({ filters }: Criteria): boolean => (filters.min_price ?? filters.max_price) !== undefined && filters.neighborhood === undefined;

/** Each run of squares is read from the index alone, then all are sorted. */
function collectFromMap(criteria: Criteria, params: SqlParameters, select: string, where: string[], sorted: string): string {
  const runs = criteria.areas[0] ? tileRuns(criteria.areas[0].box) : [];
  const bounds = [runs.map((run) => run[0]), runs.map((run) => run[1])].map((side) => params.add(side, 'bigint[]'));
  return `SELECT inside.* FROM unnest(${bounds.join(', ')}) AS square (first, last) CROSS JOIN LATERAL (
    ${select} listing_index i WHERE i.tile BETWEEN square.first AND square.last AND ${where.join(' AND ')} ${sorted}
  ) inside ${sorted}`;
}

/** `run` writes the search of one run, given the conditions of its axes. */
function merged(walk: Walk, params: SqlParameters, run: (axes: string[]) => string, inOrder: string): string {
  const [several, single] = [walk.axes.filter((axis) => axis.values.length !== 1), walk.axes.filter((axis) => axis.values.length === 1)];
  const fixed = single.map((axis) => `i.${axis.column} = ${params.add(axis.values[0], axis.type)}`);
  if (several.length === 0) return run(fixed);
  const runs = several.map((axis, at) => `unnest(${params.add(axis.values, `${axis.type}[]`)}) AS run${at} (value)`).join(' CROSS JOIN ');
  const inRun = several.map((axis, at) => `i.${axis.column} = run${at}.value`);
  return `SELECT head.* FROM ${runs} CROSS JOIN LATERAL (${run([...inRun, ...fixed])}) head ${inOrder}`;
}

/**
 * All runs as one table, which Postgres merges row by row as far as it is read: with a LIMIT in each run, as `merged` has it,
 * every run would be read to its end first. Written out run by run, so for few runs only.
 */
function streamed(walk: Walk, params: SqlParameters, run: (axes: string[]) => string): string {
  const runs = walk.axes.reduce<string[][]>(
    (all, axis) => all.flatMap((axes) => axis.values.map((value) => [...axes, `i.${axis.column} = ${params.add(value, axis.type)}`])),
    [[]],
  );
  return `SELECT * FROM (${runs.map((axes) => `(${run(axes)})`).join(' UNION ALL ')}) run`;
}

/** A position as an SQL row to compare with. */
export function rowOf(position: Position, order: Order, params: SqlParameters): string {
  const value = order.column === 'price' ? params.add(position.value, 'bigint') : params.add(new Date(position.value), 'timestamptz');
  return `(${value}, ${params.add(position.id, 'text')})`;
}
