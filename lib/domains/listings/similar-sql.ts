import { areasOf } from './area';
import { conditions } from './filters';
import { kindsOfUse } from './rules-use';
import type { Filters } from './schema';
import type { SqlParameters } from './sql-parameters';
import { tileRuns } from './tiles';

/** The home that others are compared with. */
export interface Home {
  listing_id: string;
  listing_type: 'rent' | 'sale';
  price_period: Filters['price_period'] | null;
  property_type: NonNullable<Filters['property_type']>;
  price: number;
  currency: string;
  country: string;
  state: string;
  city_key: string;
  beds: number | null;
  square_feet: number | null;
  latitude: number | null;
  longitude: number | null;
  /** Listings of the same property, itself among them. */
  same: string[];
}

/** What one point of difference is: a price or size a quarter higher or a fifth lower, a bedroom, 5 km, or another kind of home. */
export const POINT = { ratio: 1.25, km: 5 } as const;
/** Points where beds or size of either home are unknown: neither alike nor as unlike as can be. */
export const UNKNOWN = 0.5;
/** Homes of less than half or more than twice the price are never similar. */
export const MOST_RATIO = 2;
/** Mean radius of the Earth (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
export const KM_PER_MILE = 1.609344;

/** Where similar homes are sought: within `radiusKm`, and only those that differ by at most `most` (without end if not known). */
export interface Reach {
  radiusKm: number;
  most: number;
}

/** SQL for the `limit` most similar homes within reach, or in the same city where the home has no coordinates. */
export function similarSql(home: Home, { radiusKm, most }: Reach, limit: number, params: SqlParameters): string {
  const where = offerConditions(home, most, params);
  const km = distanceSql(home, params);
  const select = `SELECT i.listing_id, i.price, i.beds, i.square_feet, i.property_type, ${km} AS distance_km, ${differenceSql(home, km, params)} AS difference FROM listing_index i`;
  const sorted = `ORDER BY difference, listing_id LIMIT ${limit}`;
  if (home.latitude === null || home.longitude === null) {
    const city = `i.city_key = ${params.add(home.city_key, 'text')} AND i.state = ${params.add(home.state, 'text')}`;
    return `${select} WHERE ${city} AND ${where} ${sorted}`;
  }
  const [area] = areasOf({ near: `${home.latitude.toFixed(7)},${home.longitude.toFixed(7)}`, radius_miles: radiusKm / KM_PER_MILE });
  if (!area) throw new Error('A circle is an area');
  const runs = tileRuns(area.box);
  const bounds = [0, 1].map((side) =>
    params.add(
      runs.map((run) => run[side]),
      'bigint[]',
    ),
  );
  return `SELECT inside.* FROM unnest(${bounds.join(', ')}) AS run (first, last) CROSS JOIN LATERAL (
    ${select} WHERE i.tile BETWEEN run.first AND run.last AND ${area.condition(params)} AND ${where} ${sorted}
  ) inside ${sorted}`;
}

/** Active, of the same use, the same offer in the same country, a price between half and double, another property; what alone makes it too different is left out early. */
function offerConditions(home: Home, most: number, params: SqlParameters): string {
  const ratio = Math.min(MOST_RATIO, POINT.ratio ** most);
  const filters: Filters = {
    status: 'active',
    listing_type: home.listing_type,
    price_period: home.price_period ?? undefined,
    country: home.country,
    min_price: Math.ceil(home.price / ratio),
    max_price: Math.min(2 ** 31 - 1, Math.floor(home.price * ratio)),
  };
  const period = home.price_period === null ? ' AND i.price_period IS NULL' : '';
  const beds = home.beds === null || !Number.isFinite(most) ? '' : ` AND coalesce(abs(i.beds - ${params.add(home.beds, 'int')}) <= ${params.add(most, 'float8')}, true)`;
  const use = ` AND i.property_type = ANY (${params.add(kindsOfUse(home.property_type), '"PropertyType"[]')})`;
  return `${conditions({ filters, place: {}, areas: [] }, params).join(' AND ')}${period}${use}${beds} AND i.listing_id <> ALL (${params.add(home.same, 'text[]')})`;
}

/** Haversine formula; null without coordinates. */
function distanceSql(home: Home, params: SqlParameters): string {
  if (home.latitude === null || home.longitude === null) return 'NULL::float8';
  const [lat, lon] = [home.latitude, home.longitude].map((value) => params.add(value, 'float8'));
  const half = `power(sin(radians(i.latitude - ${lat}) / 2), 2) + cos(radians(${lat})) * cos(radians(i.latitude)) * power(sin(radians(i.longitude - ${lon}) / 2), 2)`;
  return `2 * ${EARTH_RADIUS_KM} * asin(least(1, sqrt(${half})))`;
}

function differenceSql(home: Home, km: string, params: SqlParameters): string {
  const ratio = (column: string, value: string) => `abs(ln(greatest(${column}, 1) / greatest(${value}, 1)::float8)) / ln(${POINT.ratio}::float8)`;
  const beds = home.beds === null ? `${UNKNOWN}` : `coalesce(abs(i.beds - ${params.add(home.beds, 'int')}), ${UNKNOWN})`;
  // greatest() passes over a null, so the unknown is told apart before it.
  const size = home.square_feet === null ? `${UNKNOWN}` : `CASE WHEN i.square_feet IS NULL THEN ${UNKNOWN} ELSE ${ratio('i.square_feet', params.add(home.square_feet, 'int'))} END`;
  const place = `coalesce((${km}) / ${POINT.km}, 0)`;
  const kind = `CASE WHEN i.property_type = ${params.add(home.property_type, '"PropertyType"')} THEN 0 ELSE 1 END`;
  return `(${ratio('i.price', params.add(home.price, 'int'))} + ${size} + ${beds} + ${place} + ${kind})::float8`;
}
