import type { MapScope } from './count-squares';
import { priceBandsWithin } from './facet-keys';
import { type Criteria, conditions } from './filters';
import type { SqlParameters } from './sql-parameters';
import { insideBox, SUMMED_LEVEL, SUMMED_SHIFT, squareRuns } from './square-runs';
import { offerWalk, populationOf } from './walks';

/** Where sums take the place of listings: conditions over `i`, a table of sums, and over listings that no sum counts. */
export interface Summed {
  table: 'listing_map' | 'listing_map_facet';
  where: (params: SqlParameters) => string[];
  /** Prices at the edges of the limits, to be counted one by one. */
  edges: [number, number][];
}

const BASE = ['status', 'bbox', 'listing_type'];
/** The highest band is "6 or more": a maximum below it is exact, a minimum up to it. */
const LAST_BEDS_BAND = 6;
const MOST_PRICE = 2_147_483_647;

/** The sums that answer a search exactly: by kind and beds, or by one of price, amenity or pet; none for other filters. */
export function summedBy({ filters, areas }: Criteria): Summed | undefined {
  const { beds, max_beds, property_type, min_price, max_price, amenities, pets } = filters;
  const given = Object.entries(filters).flatMap(([name, value]) => (value === undefined || BASE.includes(name) ? [] : [name]));
  const only = (...names: string[]) => given.every((name) => names.includes(name));
  if (areas.length > 0) return undefined;
  const base = (params: SqlParameters) => [
    `i.status = ${params.add(filters.status, '"ListingStatus"')}`,
    ...(filters.listing_type ? [`i.listing_type = ${params.add(filters.listing_type, '"ListingType"')}`] : []),
  ];
  if (only('property_type', 'beds', 'max_beds')) {
    if ((beds ?? 0) > LAST_BEDS_BAND || (max_beds ?? 0) >= LAST_BEDS_BAND) return undefined;
    const where = (params: SqlParameters) => [
      ...base(params),
      ...(property_type ? [`i.property_type = ${params.add(property_type, '"PropertyType"')}`] : []),
      ...(beds === undefined ? [] : [`i.beds_band >= ${params.add(beds, 'int')}`]),
      ...(max_beds === undefined ? [] : [`i.beds_band BETWEEN 0 AND ${params.add(max_beds, 'int')}`]),
    ];
    return { table: 'listing_map', where, edges: [] };
  }
  const facet = (condition: (params: SqlParameters) => string, edges: [number, number][] = []): Summed => ({
    table: 'listing_map_facet',
    where: (params) => [...base(params), `i.facet = ANY (${condition(params)})`],
    edges,
  });
  if (only('min_price', 'max_price')) {
    const { bands, edges } = priceBandsWithin(min_price ?? 0, max_price ?? MOST_PRICE);
    return facet((params) => params.add(bands, 'text[]'), edges);
  }
  if (amenities?.length === 1 && only('amenities')) return facet((params) => `search_keys(${params.add(amenities, 'text[]')})`);
  if (pets && new Set(pets).size === 1 && only('pets')) return facet((params) => params.add([`D:${pets[0]}`], 'text[]'));
  return undefined;
}

const FIGURES =
  'sum(listings)::int AS count, sum(latitude) / sum(listings) AS latitude, sum(longitude) / sum(listings) AS longitude, min(min_price) AS min_price, max(max_price) AS max_price';
const ONE = 'i.latitude, i.longitude, i.price, i.price';

/** SQL of the squares of `scope` from sums; squares that changed since they were summed, and edges, are counted from listings. */
export function summedSql({ criteria, box, level }: MapScope, summed: Summed, params: SqlParameters): string {
  const runs = squareRuns(box, SUMMED_SHIFT, params);
  const listing = [...conditions(criteria, params)].join(' AND ');
  const bounds = (first: string) => `BETWEEN ${first}::bigint << ${SUMMED_SHIFT} AND ((${first} + 1)::bigint << ${SUMMED_SHIFT}) - 1`;
  const edges = summed.edges.map(([from, to]) => {
    const offers = populationOf(offerWalk(criteria), params).join(' AND ');
    const range = `i.price BETWEEN ${params.add(from, 'int')} AND ${params.add(to, 'int')}`;
    return `UNION ALL SELECT (i.tile >> ${SUMMED_SHIFT})::int, 1, ${ONE} FROM listing_index i WHERE ${listing} AND ${offers} AND ${range} AND ${insideBox(box, params)} AND (i.tile >> ${SUMMED_SHIFT}) NOT IN (SELECT square FROM stale)`;
  });
  return `WITH stale AS MATERIALIZED (SELECT DISTINCT s.square FROM ${runs} JOIN listing_map_stale s ON s.square BETWEEN run.first AND run.last),
    part (square, listings, latitude, longitude, min_price, max_price) AS (
      SELECT i.square, i.listings, i.latitude_sum, i.longitude_sum, i.min_price, i.max_price
      FROM ${runs} JOIN ${summed.table} i ON i.square BETWEEN run.first AND run.last WHERE ${summed.where(params).join(' AND ')} AND i.square NOT IN (SELECT square FROM stale)
      UNION ALL SELECT stale.square, 1, ${ONE} FROM stale JOIN listing_index i ON i.tile ${bounds('stale.square')} WHERE ${listing}
      ${edges.join('\n')}
    )
    SELECT square >> ${2 * (SUMMED_LEVEL - level)} AS code, ${FIGURES}, NULL AS id FROM part GROUP BY 1 ORDER BY 1`;
}
