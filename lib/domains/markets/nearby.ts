import type { PlatformDb } from '@/lib/platform/db';
import { type Book, type Place, placeSlug } from './book';
import { countMarkets } from './count';
import { kilometres } from './rules-distance';
import type { Market, MarketReport } from './schema';

/** Squares of 360/4096 degrees, 9.8 km high, are looked into as far as this. */
const MOST_KM = 60;
const SQUARE_KM = 9.77;
/** Near a pole squares are narrow; beyond so many the circle is cut. */
const MOST_ASIDE = 24;
/** So many listings of a square tell which cities lie in it. */
const LOOKED_AT = 25;
const MOST_NEARBY = 12;

/** Cities around a market, nearest first. Its cost is bounded by the squares, however many listings they hold. */
export async function nearbyMarkets(db: PlatformDb, baseUrl: string, book: Book, place: Place, centre: Pick<Market, 'latitude' | 'longitude'>): Promise<MarketReport['nearby']> {
  const { latitude, longitude } = centre;
  if (latitude === null || longitude === null) return [];
  const near = await placesAround(db, book, latitude, longitude);
  const candidates = near.filter((other) => other !== place).slice(0, 3 * MOST_NEARBY);
  const markets = await countMarkets(db, baseUrl, candidates);
  return markets
    .filter((market) => market.rent + market.sale > 0)
    .map((market) => ({ ...market, distance_km: kilometres(latitude, longitude, market.latitude ?? latitude, market.longitude ?? longitude) }))
    .filter(({ distance_km }) => distance_km <= MOST_KM)
    .sort((a, b) => a.distance_km - b.distance_km || (a.slug < b.slug ? -1 : 1))
    .slice(0, MOST_NEARBY);
}

/** Places with a listing in a square around a point, those first whose listing lies nearest. */
async function placesAround(db: PlatformDb, book: Book, latitude: number, longitude: number): Promise<Place[]> {
  const rows = await db.read<{ city_key: string; state: string; country: string }>(
    `WITH square AS (
       SELECT DISTINCT map_tile($1::float8 + dy * 360 / 4096.0, $2::float8 + dx * 360 / 4096.0) >> 8 AS code
       FROM generate_series(-$3::int, $3::int) dx, generate_series(-$4::int, $4::int) dy
     )
     SELECT found.city_key, found.state, found.country
     FROM square CROSS JOIN LATERAL (
       SELECT i.city_key, i.state, i.country, i.latitude, i.longitude FROM listing_index i
       WHERE i.status = 'active' AND i.tile BETWEEN square.code << 8 AND (square.code << 8) + 255 LIMIT ${LOOKED_AT}
     ) found
     GROUP BY 1, 2, 3
     ORDER BY min(power(found.latitude - $1, 2) + power((found.longitude - $2) * cos(radians($1)), 2)), 1, 2, 3`,
    [latitude, longitude, Math.min(MOST_ASIDE, Math.ceil(MOST_KM / SQUARE_KM / Math.cos((latitude * Math.PI) / 180))), Math.ceil(MOST_KM / SQUARE_KM)],
  );
  const byKey = new Map(book.places.flatMap((place) => place.cityKeys.map((key) => [JSON.stringify([key, place.state, place.country]), place] as const)));
  const places = rows.flatMap(({ city_key, state, country }) => byKey.get(JSON.stringify([city_key, state, country])) ?? []);
  return [...new Map(places.map((place) => [placeSlug(place), place])).values()];
}
