import type { PlatformDb } from '@/lib/platform/db';
import { middleOf } from '../middle';
import { resolvePlace } from '../place';
import type { Reading } from './reading';

/** Joins a radius and the place after it to a circle around the middle of what is offered there; a radius without such a place is unread. */
export async function circlePlace(db: PlatformDb, readings: readonly Reading[]): Promise<Reading[]> {
  const at = readings.findIndex((reading) => reading.kind === 'filters' && reading.filters.radius_miles !== undefined);
  const radius = readings[at];
  if (radius?.kind !== 'filters') return [...readings];
  const next = readings.findIndex((reading, index) => index > at && reading.kind !== 'noise');
  const around = readings[next];
  const middle =
    around?.kind === 'filters' && (around.filters.city ?? around.filters.postal_code) !== undefined
      ? await middleOf(db, around.filters, await resolvePlace(db, around.filters))
      : undefined;
  const unread: Reading = { kind: 'unread', reason: 'A distance needs a place with homes: write "within 5 miles of Austin".', start: radius.start, end: radius.end };
  if (around?.kind !== 'filters' || !middle?.near) return readings.map((reading) => (reading === radius ? unread : reading));
  const filters = { near: middle.near, ...radius.filters };
  const circle: Reading = { kind: 'filters', filters, label: `${radius.label} of ${around.label}`, start: radius.start, end: around.end };
  return [...readings.slice(0, at), circle, ...readings.slice(next + 1)];
}
