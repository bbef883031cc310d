import { toPhoto } from '@/lib/domains/listings/rules-photo';
import type { PlatformDb } from '@/lib/platform/db';
import type { Place } from './book';
import { isPriced } from './home-sql';
import { MINIMUM_SAMPLE } from './rules-sample';
import type { MarketCard } from './schema';

/** A city's newest listings, in which its picture is looked for. */
const PICTURE_OF = 5;

interface Row {
  rent: number;
  sale: number;
  median_rent: number | null;
  median_sale: number | null;
  currency: string | null;
  cover: MarketCard['cover'];
}

/** Medians and a picture of each place, in the order given; read from the index alone but for the picture. Currencies are not told apart. */
export async function readCards(db: PlatformDb, baseUrl: string, places: readonly Place[]): Promise<MarketCard[]> {
  if (places.length === 0) return [];
  const median = (of: string) => `percentile_cont(0.5) WITHIN GROUP (ORDER BY i.price) FILTER (WHERE i.listing_type = '${of}')`;
  const rows = await db.read<Row>(
    `SELECT counted.*, paid.currency, picture.cover
     FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (keys text[], state text, country text)) WITH ORDINALITY AS p (keys, state, country, place)
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE i.listing_type = 'rent') AS rent, count(*) FILTER (WHERE i.listing_type = 'sale') AS sale, ${median('rent')} AS median_rent, ${median('sale')} AS median_sale
       FROM listing_index i WHERE i.status = 'active' AND i.city_key = ANY (p.keys) AND i.state = p.state AND i.country = p.country AND ${isPriced('i')}
     ) counted
     LEFT JOIN LATERAL (
       SELECT l.currency FROM (
         SELECT i.listing_id FROM listing_index i
         WHERE i.status = 'active' AND i.city_key = p.keys[1] AND i.state = p.state AND i.country = p.country ORDER BY i.updated_at DESC, i.listing_id DESC LIMIT 1
       ) newest JOIN listing l ON l.id = newest.listing_id COLLATE "default"
     ) paid ON true
     LEFT JOIN LATERAL (
       SELECT json_build_object('url', f.url, 'alt', f.alt, 'width', f.width, 'height', f.height) AS cover
       FROM (
         SELECT i.listing_id, i.updated_at FROM listing_index i
         WHERE i.status = 'active' AND i.city_key = p.keys[1] AND i.state = p.state AND i.country = p.country AND i.property_type NOT IN ('land', 'warehouse', 'office', 'retail')
         ORDER BY i.updated_at DESC, i.listing_id DESC LIMIT ${PICTURE_OF}
       ) newest JOIN listing_photo f ON f.listing_id = newest.listing_id COLLATE "default" AND f.position = 0
       ORDER BY newest.updated_at DESC, newest.listing_id DESC LIMIT 1
     ) picture ON true
     ORDER BY p.place`,
    [JSON.stringify(places.map(({ cityKeys, state, country }) => ({ keys: cityKeys, state, country })))],
  );
  return rows.map(({ rent, sale, median_rent, median_sale, currency, cover }) => ({
    median_rent: rent < MINIMUM_SAMPLE ? null : median_rent,
    median_sale: sale < MINIMUM_SAMPLE ? null : median_sale,
    currency,
    cover: cover && toPhoto(cover, baseUrl),
  }));
}
