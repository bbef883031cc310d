import { type Criteria, conditions } from './filters';
import { LISTING_TYPES, PROPERTY_TYPES } from './schema';
import type { SqlParameters } from './sql-parameters';

/**
 * A way to reach every match in sort order: the leading columns of an index family (`listing_index_<name>_newest`, `…_price`)
 * with the values to visit. Each combination is one ordered run of the index; the page is merged from the heads of the runs.
 * So "five beds or more by price" touches a page a run, where a walk of all prices would pass every smaller home first.
 */
export interface Walk {
  name: 'offer' | 'kind' | 'size' | 'city' | 'state';
  axes: Axis[];
}

interface Axis {
  column: string;
  type: string;
  values: readonly (string | number)[];
}

/** The walks that `criteria` narrow, best first where there is no doubt; where several remain their sizes decide. */
export function walksFor({ filters, place }: Criteria): Walk[] {
  if (place.cityKey !== undefined) return [{ name: 'city', axes: [{ column: 'city_key', type: 'text', values: [place.cityKey] }] }];
  const offer: Axis = { column: 'listing_type', type: '"ListingType"', values: filters.listing_type ? [filters.listing_type] : LISTING_TYPES };
  const walks: Walk[] = [];
  const states = place.state === undefined ? place.statesOfCountry : [place.state];
  if (states && states.length <= MOST_STATES) walks.push({ name: 'state', axes: [{ column: 'state', type: 'text', values: states }] });
  if (filters.property_type || given(filters.beds, filters.max_beds)) {
    const types = filters.property_type ? [filters.property_type] : PROPERTY_TYPES;
    const beds = bands(filters.beds, filters.max_beds, (value) => Math.min(value, 6), 6);
    walks.push({ name: 'kind', axes: [offer, { column: 'property_type', type: '"PropertyType"', values: types }, { column: 'beds_band', type: 'smallint', values: beds }] });
  }
  if (given(filters.min_square_feet, filters.max_square_feet) || given(filters.baths, filters.max_baths)) {
    const sizes = bands(filters.min_square_feet, filters.max_square_feet, sizeBand, SIZE_STEPS.length);
    const baths = bands(filters.baths, filters.max_baths, (value) => Math.min(Math.floor(value), 6), 6);
    walks.push({ name: 'size', axes: [offer, { column: 'size_band', type: 'smallint', values: sizes }, { column: 'baths_band', type: 'smallint', values: baths }] });
  }
  return walks.length > 0 ? walks : [{ name: 'offer', axes: [offer] }];
}

/** Condition of a walk's population, for an estimate of its size. */
export function populationOf(walk: Walk, params: SqlParameters): string[] {
  return walk.axes.map((axis) => `i.${axis.column} = ANY (${params.add(axis.values, `${axis.type}[]`)})`);
}

export interface Order {
  column: 'updated_at' | 'price';
  direction: 'ASC' | 'DESC';
}

/**
 * SQL for the first `limit` matches after `position` in `order`, ties by id in the same direction.
 * Columns: `listing_id`, `position` (the sort column), and `extra`.
 */
export function walkSql(walk: Walk | undefined, criteria: Criteria, order: Order, params: SqlParameters, page: { after?: string; limit: number; extra?: string }): string {
  const { column, direction } = order;
  const extra = page.extra === undefined ? '' : `, ${page.extra}`;
  const columns = `i.listing_id, i.${column} AS position${extra}`;
  const where = [...conditions(criteria, params), ...(page.after === undefined ? [] : [`(i.${column}, i.listing_id) ${direction === 'ASC' ? '>' : '<'} ${page.after}`])];
  const sorted = (alias: string, name: string) => `ORDER BY ${alias}.${name} ${direction}, ${alias}.listing_id ${direction} LIMIT ${page.limit}`;
  const axes = walk?.axes.filter((axis) => axis.values.length > 1) ?? [];
  const single = walk?.axes.filter((axis) => axis.values.length === 1) ?? [];
  where.push(...single.map((axis) => `i.${axis.column} = ${params.add(axis.values[0], axis.type)}`));
  if (axes.length === 0) return `SELECT ${columns} FROM listing_index i WHERE ${where.join(' AND ')} ${sorted('i', column)}`;
  const runs = axes.map((axis, at) => `unnest(${params.add(axis.values, `${axis.type}[]`)}) AS run${at} (value)`).join(' CROSS JOIN ');
  const inRun = axes.map((axis, at) => `i.${axis.column} = run${at}.value`);
  return `SELECT head.* FROM ${runs} CROSS JOIN LATERAL (
    SELECT ${columns} FROM listing_index i WHERE ${[...inRun, ...where].join(' AND ')} ${sorted('i', column)}
  ) head ${sorted('head', 'position')}`;
}

const MOST_STATES = 80;
/** Lower bounds of the size bands, as the SQL function size_band has them. */
const SIZE_STEPS = [500, 750, 1000, 1250, 1500, 1750, 2000, 2500, 3000, 3500, 4000, 5000, 7500];
const sizeBand = (squareFeet: number): number => SIZE_STEPS.filter((step) => step <= squareFeet).length;
const given = (...values: unknown[]): boolean => values.some((value) => value !== undefined);

/** Bands that hold values within the bounds; -1, unknown, only where there are no bounds. */
function bands(from: number | undefined, to: number | undefined, bandOf: (value: number) => number, last: number): number[] {
  const first = from === undefined ? (to === undefined ? -1 : 0) : bandOf(from);
  const end = to === undefined ? last : bandOf(to);
  return Array.from({ length: end - first + 1 }, (_, index) => first + index);
}
