import type { Context } from '@/lib/kernel/context';
import type { PlatformDb } from '@/lib/platform/db';
import { type Place, placeSlug } from './book';
import { neighborhoodLinks } from './neighborhood-links';
import { type Neighborhood, neighborhoodsOf } from './neighborhoods';
import { computeFigures } from './report';
import { kilometres } from './rules-distance';
import type { NeighborhoodReport } from './schema';

const MOST_NEARBY = 12;

interface Counted {
  rent: number;
  sale: number;
  latitude: number | null;
  longitude: number | null;
}

const NONE: Counted = { rent: 0, sale: 0, latitude: null, longitude: null };

/** Computes everything that a neighborhood's page tells. */
export async function computeNeighborhood(ctx: Context, place: Place, wanted: Neighborhood): Promise<NeighborhoodReport> {
  const [{ report }, all, counts] = await Promise.all([computeFigures(ctx, place, wanted), neighborhoodsOf(ctx.db, place), countNeighborhoods(ctx.db, place)]);
  const { city, state, country } = place;
  const market = (each: Neighborhood) => ({ name: each.name, city, state, country, ...totalOf(counts, each), ...neighborhoodLinks(ctx.baseUrl, place, each) });
  const here = market(wanted);
  const others = all.filter(({ slug }) => slug !== wanted.slug).map(market);
  const nearby = others
    .filter(({ rent, sale }) => rent + sale > 0)
    .flatMap((other) => (isLocated(other) && isLocated(here) ? [{ ...other, distance_km: kilometres(here.latitude, here.longitude, other.latitude, other.longitude) }] : []))
    .sort((a, b) => a.distance_km - b.distance_km || (a.slug < b.slug ? -1 : 1));
  const [stateSlug = '', citySlug = ''] = placeSlug(place).split('/').map(encodeURIComponent);
  return { ...here, city_url: `${ctx.baseUrl}/homes/${stateSlug}/${citySlug}`, ...report, nearby: nearby.slice(0, MOST_NEARBY) };
}

const isLocated = <T extends Counted>(market: T): market is T & { latitude: number; longitude: number } => market.latitude !== null && market.longitude !== null;

function totalOf(counts: ReadonlyMap<string, Counted>, { keys }: Neighborhood): Counted {
  return keys.reduce<Counted>((sum, key) => {
    const { rent, sale, latitude, longitude } = counts.get(key) ?? NONE;
    return { rent: sum.rent + rent, sale: sum.sale + sale, latitude: sum.latitude ?? latitude, longitude: sum.longitude ?? longitude };
  }, NONE);
}

/** Exact counts of active listings, and the mean of their places to a metre, of every neighborhood of a city, from the index alone. */
async function countNeighborhoods(db: PlatformDb, { cityKeys, state, country }: Place): Promise<Map<string, Counted>> {
  const rows = await db.read<Counted & { key: string }>(
    `SELECT i.neighborhood_key AS key, count(*) FILTER (WHERE i.listing_type = 'rent') AS rent, count(*) FILTER (WHERE i.listing_type = 'sale') AS sale,
       round(avg(i.latitude)::numeric, 5)::float8 AS latitude, round(avg(i.longitude)::numeric, 5)::float8 AS longitude
     FROM listing_index i WHERE i.status = 'active' AND i.city_key = ANY ($1::text[]) AND i.state = $2 AND i.country = $3 AND i.neighborhood_key IS NOT NULL GROUP BY 1`,
    [cityKeys, state, country],
  );
  return new Map(rows.map(({ key, ...counted }) => [key, counted]));
}
