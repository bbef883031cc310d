import type { PlatformDb } from '@/lib/platform/db';
import type { Sample } from './cases';

/** `count` stored listings spread over the ids, which are random: the same ones in every run. */
export function readSamples(db: PlatformDb, count: number): Promise<Sample[]> {
  return db.query<Sample>(
    `SELECT l.id, p.city, p.state, p.postal_code, l.price, p.beds, p.square_feet, p.year_built, l.listing_type, p.property_type, p.latitude, p.longitude, l.updated_at,
       coalesce((regexp_match(l.description, '([a-z]{6,})[^a-z]*$'))[1], 'garden') AS word
     FROM generate_series(1, $1::int) AS nth
     CROSS JOIN LATERAL (SELECT * FROM listing WHERE status = 'active' AND id > 'lst_' || lpad(to_hex(nth * 65535 / ($1::int + 1)), 4, '0') ORDER BY id LIMIT 1) l
     JOIN property p ON p.id = l.property_id
     WHERE p.latitude IS NOT NULL`,
    [count],
  );
}
