import type { PlatformDb } from '@/lib/platform/db';
import { type Place, placeSlug } from './book';
import type { Market } from './schema';

/** So many of its newest listings give a city's centre. */
const CENTRE_OF = 100;

/** Exact counts of active listings, and the centre, of each place, in the order given. */
export async function countMarkets(db: PlatformDb, baseUrl: string, places: readonly Place[]): Promise<Market[]> {
  if (places.length === 0) return [];
  const rows = await db.read<{ rent: number; sale: number; latitude: number | null; longitude: number | null }>(
    `SELECT counted.rent, counted.sale, centre.latitude, centre.longitude
     FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (keys text[], state text, country text)) WITH ORDINALITY AS p (keys, state, country, place)
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE i.listing_type = 'rent') AS rent, count(*) FILTER (WHERE i.listing_type = 'sale') AS sale
       FROM listing_index i WHERE i.status = 'active' AND i.city_key = ANY (p.keys) AND i.state = p.state AND i.country = p.country
     ) counted
     CROSS JOIN LATERAL (
       SELECT avg(latitude) AS latitude, degrees(atan2(avg(sin(radians(longitude))), avg(cos(radians(longitude))))) AS longitude FROM (
         SELECT located.* FROM unnest(p.keys) AS key CROSS JOIN LATERAL (
           SELECT i.latitude, i.longitude FROM listing_index i
           WHERE i.status = 'active' AND i.city_key = key AND i.state = p.state AND i.country = p.country AND i.latitude IS NOT NULL
           ORDER BY i.updated_at DESC, i.listing_id DESC LIMIT ${CENTRE_OF}
         ) located
       ) newest
     ) centre
     ORDER BY p.place`,
    [JSON.stringify(places.map(({ cityKeys, state, country }) => ({ keys: cityKeys, state, country })))],
  );
  return rows.map((row, at) => toMarket(places[at] as Place, row, baseUrl));
}

const toMarket = (place: Place, figures: Pick<Market, 'rent' | 'sale' | 'latitude' | 'longitude'>, baseUrl: string): Market => {
  const slug = placeSlug(place);
  const path = slug.split('/').map(encodeURIComponent).join('/');
  const { city, state, country } = place;
  const { rent, sale } = figures;
  return {
    ...{ slug, city, state, country, rent, sale, latitude: rounded(figures.latitude), longitude: rounded(figures.longitude) },
    ...{ url: `${baseUrl}/homes/${path}`, api_url: `${baseUrl}/api/v1/markets/${path}` },
  };
};

/** Five decimals are a metre. */
const rounded = (degrees: number | null): number | null => (degrees === null ? null : Math.round(degrees * 1e5) / 1e5);
