import type { PlatformDb } from '@/lib/platform/db';
import type { Place } from './place';
import type { Filters } from './schema';

/** The middle of what is offered there, to about ten metres, and the state that most of it lies in; undefined where nothing is. */
export async function middleOf(db: PlatformDb, filters: Pick<Filters, 'postal_code'>, { cityKey, state }: Place): Promise<{ near: string | null; state: string } | undefined> {
  const [row] = await db.read<{ latitude: number | null; longitude: number | null; state: string }>(
    `SELECT avg(latitude) AS latitude, avg(longitude) AS longitude, state FROM (
       SELECT i.latitude, i.longitude, i.state FROM listing_index i
       WHERE i.status = 'active' AND ${filters.postal_code === undefined ? 'i.city_key = $1' : 'i.postal_code = $1'} AND ($2::text IS NULL OR i.state = $2) LIMIT 500
     ) offered GROUP BY state ORDER BY count(*) DESC, state LIMIT 1`,
    [filters.postal_code?.trim().toUpperCase() ?? cityKey, state ?? null],
  );
  if (!row) return undefined;
  return { near: row.latitude === null || row.longitude === null ? null : `${row.latitude.toFixed(4)},${row.longitude.toFixed(4)}`, state: row.state };
}
