import type { PlatformDb } from '@/lib/platform/db';
import { estimateRows } from './estimate-rows';
import { facetsOf } from './facet-keys';
import { facetedRows, withoutFaceted } from './faceted-rows';
import { type Criteria, conditions } from './filters';
import { tileConditions } from './plan';
import { type SqlParameters, sqlParameters } from './sql-parameters';
import { insideBox, SUMMED_LEVEL, squareRuns } from './square-runs';
import { squareBox } from './squares';
import { summedBy, summedSql } from './sum-squares';
import { type Box, FINEST_LEVEL } from './tiles';

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

/** Counts matches by square; views no finer than the squares of listing_map are summed from it where the filters allow. */
export async function countSquares(db: PlatformDb, scope: MapScope): Promise<Square[]> {
  const params = sqlParameters();
  const summed = scope.level <= SUMMED_LEVEL ? summedBy(scope.criteria) : undefined;
  if (!summed) return db.read<Square>(countedSql(scope, await isFoundSooner(db, scope), params), params.values);
  const squares = await db.read<Square>(summedSql(scope, summed, params), params.values);
  return squares.filter(({ code }) => isWithin(squareBox(code, scope.level), scope.box));
}

/** Runs of squares cover a little more than the box. */
function isWithin([west, south, east, north]: [number, number, number, number], box: Box): boolean {
  const [longitude, latitude] = [(west + east) / 2, (south + north) / 2];
  const isAcross = box.west < box.east ? longitude > box.west && longitude < box.east : longitude > box.west || longitude < box.east;
  return isAcross && latitude > box.south && latitude < box.north;
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

function countedSql(scope: MapScope, foundSooner: boolean, params: SqlParameters): string {
  return `SELECT (i.tile >> ${2 * (FINEST_LEVEL - scope.level)}) AS code, count(*)::int AS count, avg(i.latitude) AS latitude, avg(i.longitude) AS longitude,
      min(i.price) AS min_price, max(i.price) AS max_price, CASE WHEN count(*) = 1 THEN min(i.listing_id) END AS id
    FROM ${inside(scope, foundSooner, params)} GROUP BY 1 ORDER BY 1`;
}

/** Amenities and pets are common: to intersect them costs as much as to judge so many rows. */
const INTERSECTED = 10_000;

/** Whether words, amenities or a place find fewer rows than lie in the box. */
async function isFoundSooner(db: PlatformDb, { criteria, box }: MapScope): Promise<boolean> {
  const { q, amenities, city, postal_code, neighborhood } = criteria.filters;
  if ([q, amenities, city, postal_code, neighborhood].every((value) => value === undefined)) return false;
  const found = estimateRows(db, (params) => conditions({ ...criteria, areas: [] }, params));
  const inBox = estimateRows(db, (params) => tileConditions({ ...criteria, areas: [{ box, condition: () => '' }] }, params));
  const begun = amenities !== undefined && q === undefined ? INTERSECTED : 0;
  return (await found) + begun < (await inBox);
}

/** Matches in the box as `i`: read from the map index, unless another finds them sooner. */
function inside({ criteria, box }: MapScope, foundSooner: boolean, params: SqlParameters): string {
  const facets = facetsOf(criteria.filters).filter((facet) => facet.isExact);
  const { q, city, postal_code, neighborhood } = criteria.filters;
  const isByFacets = foundSooner && (facets.length > 0 || q !== undefined) && [city, postal_code, neighborhood].every((value) => value === undefined);
  const where = [...conditions(isByFacets ? withoutFaceted(criteria, facets) : criteria, params), insideBox(box, params)].join(' AND ');
  const columns = `SELECT i.listing_id, i.tile, i.price, i.latitude, i.longitude FROM`;
  if (isByFacets) return `(${columns} ${facetedRows(criteria, facets, params)} WHERE ${where}) i`;
  if (foundSooner) return `(${columns} listing_index i WHERE ${where}) i`;
  const inRun = 'i.tile BETWEEN run.first AND run.last';
  // Words and amenities are judged of what lies in the run, or the planner would read their whole index for each run.
  const isFenced = q !== undefined || criteria.filters.amenities !== undefined;
  const from = isFenced
    ? `(SELECT i.* FROM listing_index i WHERE i.status = ${params.add(criteria.filters.status, '"ListingStatus"')} AND ${inRun} LIMIT ${ALL}) i`
    : 'listing_index i';
  return `${squareRuns(box, 0, params)} CROSS JOIN LATERAL (${columns} ${from} WHERE ${isFenced ? where : `${inRun} AND ${where}`} LIMIT ${ALL}) i`;
}

/** A limit that never bites keeps the planner from turning the runs inside out and reading the table. */
const ALL = 1_000_000_000;
