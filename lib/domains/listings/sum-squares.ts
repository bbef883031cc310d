import type { MapScope } from './count-squares';
import { priceBandsWithin } from './facet-keys';
import { type Criteria, conditions } from './filters';
import type { Filters } from './schema';
import type { SqlParameters } from './sql-parameters';
import { insideBox, SUMMED_LEVEL, SUMMED_SHIFT, squareRuns } from './square-runs';
import { offerWalk, populationOf } from './walks';

/** Where sums take the place of listings. */
export interface Summed {
  /** Conditions over the sums `i`. */
  where: (params: SqlParameters) => string[];
  /** Prices at the edges of the limits, to be counted one by one. */
  edges: [number, number][];
}

/** Of a search: what every sum tells apart, and the viewport. */
const BASE = ['status', 'bbox', 'listing_type'];
/** More bedrooms than this are counted as so many. */
const MOST_BEDS = 99;
const MOST_PRICE = 2_147_483_647;

/** The sums that answer a search exactly: of everything, by kind and bedrooms, or by one of price, amenity or pet; none for other filters. */
export function summedBy({ filters, areas }: Criteria): Summed | undefined {
  const { beds, max_beds, property_type, min_price, max_price, amenities, pets } = filters;
  const given = Object.entries(filters).flatMap(([name, value]) => (value === undefined || BASE.includes(name) ? [] : [name]));
  const only = (...names: string[]) => given.every((name) => names.includes(name));
  const summed = (keys: readonly string[], edges: [number, number][] = []): Summed => ({
    where: (params) => [...statusAndType(filters, params), `i.facet = ANY (${params.add(keys, 'text[]')})`],
    edges,
  });
  if (areas.length > 0) return undefined;
  if (only()) return summed(['A:']);
  if (only('property_type')) return summed([`K:${property_type}`]);
  if (only('property_type', 'beds', 'max_beds')) {
    const [first, last] = [beds ?? 0, max_beds ?? MOST_BEDS];
    return summed(Array.from({ length: last - first + 1 }, (_, at) => (property_type ? `KB:${property_type} ${first + at}` : `B:${first + at}`)));
  }
  if (only('min_price', 'max_price')) {
    const { bands, edges } = priceBandsWithin(min_price ?? 0, max_price ?? MOST_PRICE);
    return summed(bands, edges);
  }
  if (pets && new Set(pets).size === 1 && only('pets')) return summed([`D:${pets[0]}`]);
  if (amenities?.length === 1 && only('amenities'))
    return { where: (params) => [...statusAndType(filters, params), `i.facet = ANY (search_keys(${params.add(amenities, 'text[]')}))`], edges: [] };
  return undefined;
}

const statusAndType = (filters: Filters, params: SqlParameters): string[] => [
  `i.status = ${params.add(filters.status, '"ListingStatus"')}`,
  ...(filters.listing_type ? [`i.listing_type = ${params.add(filters.listing_type, '"ListingType"')}`] : []),
];

/** Listings `i` of a square that changed since it was summed. */
const IN_STALE = `i.tile BETWEEN stale.square::bigint << ${SUMMED_SHIFT} AND ((stale.square + 1)::bigint << ${SUMMED_SHIFT}) - 1`;
const FIGURES =
  'sum(listings)::int AS count, sum(latitude) / sum(listings) AS latitude, sum(longitude) / sum(listings) AS longitude, min(min_price) AS min_price, max(max_price) AS max_price';
const ONE = 'i.latitude, i.longitude, i.price, i.price';

/** SQL of the squares of `scope` from sums; squares that changed since they were summed, and edges, are counted from listings. */
export function summedSql({ criteria, box, level }: MapScope, summed: Summed, params: SqlParameters): string {
  const runs = squareRuns(box, SUMMED_SHIFT, params);
  const listing = conditions(criteria, params).join(' AND ');
  const edges = edgeConditions(criteria, summed, params).map(
    (edge) => `UNION ALL SELECT (i.tile >> ${SUMMED_SHIFT})::int, 1, ${ONE} FROM listing_index i WHERE ${listing} AND ${edge} AND ${insideBox(box, params)}`,
  );
  return `WITH stale AS MATERIALIZED (SELECT DISTINCT s.square FROM ${runs} JOIN listing_map_stale s ON s.square BETWEEN run.first AND run.last),
    part (square, listings, latitude, longitude, min_price, max_price) AS (
      SELECT i.square, i.listings, i.latitude_sum, i.longitude_sum, i.min_price, i.max_price
      FROM ${runs} JOIN listing_map i ON i.square BETWEEN run.first AND run.last WHERE ${summed.where(params).join(' AND ')} AND i.square NOT IN (SELECT square FROM stale)
      UNION ALL SELECT stale.square, 1, ${ONE} FROM stale JOIN listing_index i ON ${IN_STALE} WHERE ${listing}
      ${edges.join('\n')}
    )
    SELECT square >> ${2 * (SUMMED_LEVEL - level)} AS code, ${FIGURES}, NULL AS id FROM part GROUP BY 1 ORDER BY 1`;
}

/** For each edge the conditions over listings `i` that no sum counts; all offers are named, so that the index by price finds them. */
function edgeConditions(criteria: Criteria, { edges }: Summed, params: SqlParameters): string[] {
  return edges.map(([from, to]) =>
    [
      ...populationOf(offerWalk(criteria), params),
      `i.price BETWEEN ${params.add(from, 'int')} AND ${params.add(to, 'int')}`,
      `i.tile IS NOT NULL AND (i.tile >> ${SUMMED_SHIFT}) NOT IN (SELECT square FROM stale)`,
    ].join(' AND '),
  );
}

/** SQL of the total number of matches from sums. */
export function summedTotalSql(criteria: Criteria, summed: Summed, params: SqlParameters): string {
  const listing = conditions(criteria, params).join(' AND ');
  const edges = edgeConditions(criteria, summed, params).map((edge) => `+ (SELECT count(*) FROM listing_index i WHERE ${listing} AND ${edge})`);
  return `WITH stale AS MATERIALIZED (SELECT DISTINCT square FROM listing_map_stale)
    SELECT (SELECT coalesce(sum(i.listings), 0) FROM listing_map i WHERE ${summed.where(params).join(' AND ')} AND i.square NOT IN (SELECT square FROM stale))
      + (SELECT count(*) FROM stale JOIN listing_index i ON ${IN_STALE} WHERE ${listing})
      + (SELECT count(*) FROM listing_index i WHERE i.tile IS NULL AND ${listing}) ${edges.join(' ')} AS total`;
}

/** SQL of a table `facet, value, count` of all listings of a status and perhaps an offer, by city, from sums. */
export function summedCitiesSql(criteria: Criteria, params: SqlParameters): string {
  const listing = conditions(criteria, params).join(' AND ');
  const one = "'C:' || i.city_key, 1 FROM";
  return `SELECT 'city', substr(facet, 3), sum(listings) FROM (
      SELECT i.facet, i.listings FROM listing_map i
      WHERE ${statusAndType(criteria.filters, params).join(' AND ')} AND i.facet >= 'C:' AND i.facet < 'C;' AND i.square NOT IN (SELECT square FROM listing_map_stale)
      UNION ALL SELECT ${one} (SELECT DISTINCT square FROM listing_map_stale) stale JOIN listing_index i ON ${IN_STALE} WHERE ${listing}
      UNION ALL SELECT ${one} listing_index i WHERE i.tile IS NULL AND ${listing}
    ) part GROUP BY 2`;
}
