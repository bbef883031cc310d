import type { PlatformDb } from '@/lib/platform/db';
import { conditions } from './filters';
import type { Place } from './place';
import type { Filters } from './schema';
import { sqlParameters } from './sql-parameters';

/** The middle of what is offered there, to about ten metres, and the state that most of it lies in; undefined where nothing is. */
export async function middleOf(db: PlatformDb, { postal_code }: Pick<Filters, 'postal_code'>, place: Place): Promise<{ near: string | null; state: string } | undefined> {
  const params = sqlParameters();
  const { cityKey: _, neighborhoodKey: __, ...wide } = place;
  const where = conditions(
    { filters: { status: 'active', ...(postal_code === undefined ? {} : { postal_code }) }, place: postal_code === undefined ? place : wide, areas: [] },
    params,
  );
  const [row] = await db.read<{ latitude: number | null; longitude: number | null; state: string }>(
    `SELECT avg(latitude) AS latitude, avg(longitude) AS longitude, state FROM (
       SELECT i.latitude, i.longitude, i.state FROM listing_index i WHERE ${where.join(' AND ')} LIMIT 500
     ) offered GROUP BY state ORDER BY count(*) DESC, state LIMIT 1`,
    params.values,
  );
  if (!row) return undefined;
  return { near: row.latitude === null || row.longitude === null ? null : `${row.latitude.toFixed(4)},${row.longitude.toFixed(4)}`, state: row.state };
}
