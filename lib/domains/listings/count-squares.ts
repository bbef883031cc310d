import type { PlatformDb } from '@/lib/platform/db';
import { estimateRows } from './estimate-rows';
import { type Criteria, conditions } from './filters';
import { tileConditions } from './plan';
import type { Filters } from './schema';
import { type SqlParameters, sqlParameters } from './sql-parameters';
import { type Box, FINEST_LEVEL, tileRuns } from './tiles';

/** What is counted: criteria, a box of whole squares, and the squares' level. */
export interface MapScope {
  criteria: Criteria;
  box: Box;
  level: number;
}

export interface Square {
  /** Morton code at the level. */
  code: number;
  count: number;
  latitude: number;
  longitude: number;
  min_price: number;
  max_price: number;
  /** The listing, if there is one and it was counted by itself. */
  id: string | null;
}

/** Counts matches by square; views wider than the squares of listing_map are summed from it where the filters allow. */
export async function countSquares(db: PlatformDb, scope: MapScope): Promise<Square[]> {
  const params = sqlParameters();
  const sql = isSummed(scope) ? summedSql(scope, params) : countedSql(scope, await isFoundSooner(db, scope), params);
  return db.read<Square>(sql, params.values);
}

/** Ids of the first `limit` matches in the box. */
export async function listInside(db: PlatformDb, scope: MapScope, limit: number): Promise<string[]> {
  const params = sqlParameters();
  const rows = await db.read<{ listing_id: string }>(
    `SELECT i.listing_id FROM ${inside(scope, await isFoundSooner(db, scope), params)} ORDER BY i.listing_id LIMIT ${limit}`,
    params.values,
  );
  return rows.map((row) => row.listing_id);
}

/** Level of the squares of listing_map. */
const SUMMED_LEVEL = 8;
const SUMMED_FILTERS = ['status', 'bbox', 'listing_type', 'property_type', 'beds', 'max_beds'];
/** The highest band is "6 or more": a maximum below it is exact, a minimum up to it. */
const LAST_BEDS_BAND = 6;

function isSummed({ criteria: { filters }, level }: MapScope): boolean {
  if (level > SUMMED_LEVEL || (filters.beds ?? 0) > LAST_BEDS_BAND || (filters.max_beds ?? 0) >= LAST_BEDS_BAND) return false;
  return Object.entries(filters).every(([name, value]) => value === undefined || SUMMED_FILTERS.includes(name));
}

const FIGURES =
  'sum(listings)::int AS count, sum(latitude) / sum(listings) AS latitude, sum(longitude) / sum(listings) AS longitude, min(min_price) AS min_price, max(max_price) AS max_price';

function summedSql({ criteria: { filters }, box, level }: MapScope, params: SqlParameters): string {
  const where = summedConditions(filters, params);
  const runs = squareRuns(box, FINEST_LEVEL - SUMMED_LEVEL, params);
  return `WITH stale AS MATERIALIZED (SELECT DISTINCT s.square FROM ${runs} JOIN listing_map_stale s ON s.square BETWEEN run.first AND run.last),
    part AS (
      SELECT i.square, i.listings, i.latitude_sum AS latitude, i.longitude_sum AS longitude, i.min_price, i.max_price
      FROM ${runs} JOIN listing_map i ON i.square BETWEEN run.first AND run.last WHERE ${where} AND i.square NOT IN (SELECT square FROM stale)
      UNION ALL
      SELECT stale.square, 1, i.latitude, i.longitude, i.price, i.price
      FROM stale JOIN listing_index i ON i.tile BETWEEN stale.square::bigint << 16 AND ((stale.square + 1)::bigint << 16) - 1 WHERE ${where}
    )
    SELECT square >> ${2 * (SUMMED_LEVEL - level)} AS code, ${FIGURES}, NULL AS id FROM part GROUP BY 1 ORDER BY 1`;
}

function summedConditions(filters: Filters, params: SqlParameters): string {
  const where = [`i.status = ${params.add(filters.status, '"ListingStatus"')}`];
  if (filters.listing_type) where.push(`i.listing_type = ${params.add(filters.listing_type, '"ListingType"')}`);
  if (filters.property_type) where.push(`i.property_type = ${params.add(filters.property_type, '"PropertyType"')}`);
  if (filters.beds !== undefined) where.push(`i.beds_band >= ${params.add(filters.beds, 'int')}`);
  if (filters.max_beds !== undefined) where.push(`i.beds_band BETWEEN 0 AND ${params.add(filters.max_beds, 'int')}`);
  return where.join(' AND ');
}

function countedSql(scope: MapScope, foundSooner: boolean, params: SqlParameters): string {
  return `SELECT (i.tile >> ${2 * (FINEST_LEVEL - scope.level)}) AS code, count(*)::int AS count, avg(i.latitude) AS latitude, avg(i.longitude) AS longitude,
      min(i.price) AS min_price, max(i.price) AS max_price, CASE WHEN count(*) = 1 THEN min(i.listing_id) END AS id
    FROM ${inside(scope, foundSooner, params)} GROUP BY 1 ORDER BY 1`;
}

/** Whether words, amenities or a place find fewer rows than lie in the box. */
async function isFoundSooner(db: PlatformDb, { criteria, box }: MapScope): Promise<boolean> {
  const { q, amenities, city, postal_code } = criteria.filters;
  if ([q, amenities, city, postal_code].every((value) => value === undefined)) return false;
  const found = estimateRows(db, (params) => conditions({ ...criteria, areas: [] }, params));
  const inBox = estimateRows(db, (params) => tileConditions({ ...criteria, areas: [{ box, condition: () => '' }] }, params));
  return (await found) < (await inBox);
}

/** Matches in the box as `i`: read from the map index, unless another finds them sooner. */
function inside({ criteria, box }: MapScope, foundSooner: boolean, params: SqlParameters): string {
  const [south, north, west, east] = [box.south, box.north, box.west, box.east].map((degrees) => params.add(degrees, 'float8'));
  const across = box.west < box.east ? `i.longitude >= ${west} AND i.longitude < ${east}` : `(i.longitude >= ${west} OR i.longitude < ${east})`;
  const where = [...conditions(criteria, params), `i.latitude >= ${south} AND i.latitude < ${north} AND ${across}`].join(' AND ');
  const columns = 'SELECT i.listing_id, i.tile, i.price, i.latitude, i.longitude FROM listing_index i';
  if (foundSooner) return `(${columns} WHERE ${where}) i`;
  return `${squareRuns(box, 0, params)} CROSS JOIN LATERAL (${columns} WHERE i.tile BETWEEN run.first AND run.last AND ${where} LIMIT ${ALL}) i`;
}

/** A limit that never bites keeps the planner from turning the runs inside out and reading the table. */
const ALL = 1_000_000_000;

/** The box as runs of squares, each 2^shift of the finest wide: a table `run (first, last)`. */
function squareRuns(box: Box, shift: number, params: SqlParameters): string {
  // A hair inside, so that the neighbours beyond the border are not among them.
  const hair = 1e-7;
  const runs = tileRuns({ west: box.west + hair, south: box.south + hair, east: box.east - hair, north: box.north - hair });
  const bounds = [0, 1].map((side) =>
    params.add(
      runs.map((run) => Math.floor((run[side] as number) / 4 ** shift)),
      'bigint[]',
    ),
  );
  return `unnest(${bounds.join(', ')}) AS run (first, last)`;
}
