import type { PlatformDb } from '@/lib/platform/db';
import type { Criteria } from '../filters';
import { middleOf } from '../middle';
import type { Filters } from '../schema';
import { US_STATES } from '../us-states';
import { type Candidate, changed, type Group, nested } from './candidate';

/** Around the city, the whole state, a wider circle or map section: groups for what place is set. */
export async function widerPlaces(db: PlatformDb, criteria: Criteria): Promise<Group[]> {
  return [...widerCircle(criteria.filters), ...widerBox(criteria.filters), ...boxOfPolygon(criteria.filters), ...(await aroundPlace(db, criteria))];
}

const TIMES = [
  [1.5, 0.15],
  [2, 0.3],
  [4, 0.6],
] as const;
/** Around a town without homes the next may be far. */
const TIMES_AROUND = [...TIMES, [10, 0.9]] as const;
const USUAL_RADIUS_MILES = 10;

function widerCircle(filters: Filters): Group[] {
  if (filters.near === undefined) return [];
  const from = filters.radius_miles ?? USUAL_RADIUS_MILES;
  const radii = TIMES_AROUND.map(([times, size]) => [Math.min(500, Number((from * times).toPrecision(2))), size] as const).filter(
    ([radius], at, all) => radius > from && radius !== all[at - 1]?.[0],
  );
  return nested(radii.map(([radius_miles, size]) => ({ filters: changed(filters, { radius_miles }), label: `Within ${radius_miles} miles instead of ${from}`, size })));
}

function widerBox(filters: Filters): Group[] {
  if (filters.bbox === undefined) return [];
  const [west, south, east, north] = filters.bbox.split(',').map(Number) as [number, number, number, number];
  // Across the 180th meridian, or nearly around the globe, there is nothing to widen simply.
  if (west > east || east - west > 90) return [];
  const candidates = TIMES.map(([times, size]): Candidate => {
    const [across, along] = [((east - west) * (times - 1)) / 2, ((north - south) * (times - 1)) / 2];
    const bbox = [Math.max(-180, west - across), Math.max(-90, south - along), Math.min(180, east + across), Math.min(90, north + along)].map(degrees).join(',');
    return { filters: changed(filters, { bbox }), label: `A map section ${times} times as wide`, size };
  });
  return nested(candidates);
}

function boxOfPolygon(filters: Filters): Group[] {
  if (filters.polygon === undefined || filters.bbox !== undefined) return [];
  const corners = filters.polygon
    .trim()
    .split(/\s+/)
    .map((corner) => corner.split(',').map(Number) as [number, number]);
  const [latitudes, longitudes] = [corners.map(([latitude]) => latitude), corners.map(([, longitude]) => longitude)];
  const [tall, wide] = [(Math.max(...latitudes) - Math.min(...latitudes)) / 4, (Math.max(...longitudes) - Math.min(...longitudes)) / 4];
  const bbox = [
    Math.max(-180, Math.min(...longitudes) - wide),
    Math.max(-90, Math.min(...latitudes) - tall),
    Math.min(180, Math.max(...longitudes) + wide),
    Math.min(90, Math.max(...latitudes) + tall),
  ];
  return nested([{ filters: changed(filters, { polygon: undefined, bbox: bbox.map(degrees).join(',') }), label: 'The map section around the drawn area', size: 0.25 }]);
}

const degrees = (value: number): string => String(Number(value.toFixed(5)));

/** Homes within 25 miles of the city's (or 10 of the postal code's) middle, and those in the whole state. */
async function aroundPlace(db: PlatformDb, { filters, place }: Criteria): Promise<Group[]> {
  const city = place.correctedCity ?? filters.city;
  const name = place.correctedNeighborhood ?? filters.neighborhood ?? city ?? filters.postal_code;
  if (name === undefined) return [];
  const middle = await middleOf(db, filters, place);
  const radius_miles = filters.neighborhood !== undefined ? 5 : filters.postal_code === undefined ? 25 : 10;
  const free = { neighborhood: undefined, city: undefined, state: undefined, postal_code: undefined } as const;
  const groups: Group[] = [];
  // Without a city, all of the state is what is left.
  if (filters.neighborhood !== undefined && (city !== undefined || filters.state === undefined))
    groups.push(
      ...nested([{ filters: changed(filters, { neighborhood: undefined }), label: city === undefined ? `Not only in ${name}` : `All of ${city}, not only ${name}`, size: 0.25 }]),
    );
  if (middle?.near && filters.near === undefined)
    groups.push(...nested([{ filters: changed(filters, { ...free, near: middle.near, radius_miles }), label: `Within ${radius_miles} miles of ${name}`, size: 0.4 }]));
  const state = place.state ?? middle?.state;
  if (filters.postal_code !== undefined && filters.city !== undefined)
    groups.push(...nested([{ filters: changed(filters, { postal_code: undefined }), label: `All of ${city}`, size: 0.35 }]));
  if (state !== undefined)
    groups.push(...nested([{ filters: changed(filters, { ...free, state: filters.state ?? state }), label: `All of ${US_STATES[state] ?? state}`, size: 0.8 }]));
  return groups;
}
