import type { PlatformDb } from '@/lib/platform/db';
import { toPhoto } from './rules-photo';
import type { ListingSummary } from './schema';

/** What of `listing l` and `property p` a summary shows; the fields of SummaryRow. */
export const SUMMARY_COLUMNS = `l.id, l.slug, l.title, l.description, l.listing_type, l.status, l.price, l.currency, l.price_period, l.listed_at, l.updated_at,
  p.property_type, p.address, p.city, p.state, p.postal_code, p.country, p.neighborhood, p.latitude, p.longitude, p.beds, p.baths, p.square_feet, p.year_built,
  p.amenities, p.pets_allowed, p.pets_known,
  (SELECT json_build_object('from', c.previous_value::bigint, 'at', to_char(c.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) FROM listing_change c
   WHERE c.listing_id = l.id AND c.field = 'price' AND c.previous_value ~ '^[0-9]{1,10}$' ORDER BY c.changed_at DESC, c.id DESC LIMIT 1) AS price_change,
  (SELECT json_agg(json_build_object('url', f.url, 'alt', f.alt, 'width', f.width, 'height', f.height) ORDER BY f.position) FROM listing_photo f WHERE f.listing_id = l.id) AS photos`;

export interface SummaryRow extends Omit<ListingSummary, 'url' | 'api_url' | 'square_feet' | 'updated_at' | 'listed_at' | 'photos' | 'pets_allowed'> {
  square_feet: number | null;
  updated_at: Date;
  listed_at: Date;
  pets_allowed: ('cats' | 'dogs')[];
  pets_known: boolean;
  photos: ListingSummary['photos'] | null;
}

/** Public summaries of the listings with these ids, in the order of `ids`; drafts and deleted ones are left out. */
export async function readSummaries(db: PlatformDb, baseUrl: string, ids: readonly string[]): Promise<ListingSummary[]> {
  if (ids.length === 0) return [];
  const rows = await db.read<SummaryRow>(
    `SELECT ${SUMMARY_COLUMNS} FROM unnest($1::text[]) WITH ORDINALITY AS wanted (id, place)
     JOIN listing l ON l.id = wanted.id JOIN property p ON p.id = l.property_id
     WHERE l.status <> 'draft' AND p.deleted_at IS NULL ORDER BY wanted.place`,
    [ids],
  );
  return rows.map((row) => toSummary(row, baseUrl));
}

/** A row as the public summary of a listing; the only place where its URLs are made. */
export function toSummary(row: SummaryRow, baseUrl: string): ListingSummary {
  return {
    id: row.id,
    url: `${baseUrl}/listings/${row.id}`,
    api_url: `${baseUrl}/api/v1/listings/${row.id}`,
    title: row.title,
    listing_type: row.listing_type,
    property_type: row.property_type,
    price: row.price,
    currency: row.currency,
    city: row.city,
    state: row.state,
    postal_code: row.postal_code,
    beds: row.beds,
    baths: row.baths,
    square_feet: row.square_feet,
    description: row.description,
    status: row.status,
    updated_at: row.updated_at.toISOString(),
    slug: row.slug,
    price_period: row.price_period,
    country: row.country,
    address: row.address,
    neighborhood: row.neighborhood,
    latitude: row.latitude,
    longitude: row.longitude,
    year_built: row.year_built,
    amenities: row.amenities,
    pets_allowed: row.pets_known ? row.pets_allowed : null,
    listed_at: row.listed_at.toISOString(),
    price_change: row.price_change,
    photos: (row.photos ?? []).map((photo) => toPhoto(photo, baseUrl)),
  };
}
