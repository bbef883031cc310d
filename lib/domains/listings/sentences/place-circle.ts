import type { PlatformDb } from '@/lib/platform/db';
import { middleOf } from '../middle';
import { resolvePlace } from '../place';
import type { Reading, Wanted } from './reading';

/** How far from a point homes are looked for where the sentence does not say. */
const USUAL_MILES = 15;

/**
 * Makes circles. A radius and the place after it become one around the middle of what is offered there; a radius without such a place is
 * unread. A point without a radius, as a town without homes is, has the usual one.
 */
export async function circlePlace(db: PlatformDb, readings: readonly Reading[]): Promise<Reading[]> {
  return (await joinRadius(db, readings)).map((reading) => {
    if (reading.kind !== 'filters' || reading.filters.near === undefined || reading.filters.radius_miles !== undefined) return reading;
    return { ...reading, filters: { ...reading.filters, radius_miles: USUAL_MILES }, label: `Within ${USUAL_MILES} miles of ${reading.label}` };
  });
}

async function joinRadius(db: PlatformDb, readings: readonly Reading[]): Promise<Reading[]> {
  const at = readings.findIndex((reading) => reading.kind === 'filters' && reading.filters.radius_miles !== undefined);
  const radius = readings[at];
  if (radius?.kind !== 'filters') return [...readings];
  const next = readings.findIndex((reading, index) => index > at && reading.kind !== 'noise');
  const around = readings[next];
  const near = around?.kind === 'filters' ? await middleNamed(db, around.filters) : undefined;
  const unread: Reading = { kind: 'unread', reason: 'A distance needs a place with homes: write "within 5 miles of Austin".', start: radius.start, end: radius.end };
  if (around?.kind !== 'filters' || near === undefined) return readings.map((reading) => (reading === radius ? unread : reading));
  const filters = { near, ...radius.filters };
  const circle: Reading = { kind: 'filters', filters, label: `${radius.label} of ${around.label}`, start: radius.start, end: around.end };
  return [...readings.slice(0, at), circle, ...readings.slice(next + 1)];
}

/** The middle of what is offered in a city or postal code, or the point that a town without homes stands for. */
async function middleNamed(db: PlatformDb, filters: Wanted): Promise<string | undefined> {
  if ((filters.city ?? filters.postal_code) === undefined) return filters.near;
  return (await middleOf(db, filters, await resolvePlace(db, filters)))?.near ?? undefined;
}
