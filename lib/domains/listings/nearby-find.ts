import { nearestShores, type Shore } from '@/lib/platform/basemap';
import { bearingDegrees, type NamedPlace, type PlaceKind, placesAround } from '@/lib/platform/gazetteer';
import type { Nearby, NearbyPlace } from './schema-nearby';

const MOST = 3;
/** How far the nearest of each kind is looked for, and any others, in meters. In the order in which they are given. */
const KINDS = {
  neighborhood: { meters: 8_000, others: 8_000 },
  town: { meters: 40_000, others: 15_000 },
  city: { meters: 150_000, others: 50_000 },
  airport: { meters: 200_000, others: 80_000 },
} as const satisfies Record<PlaceKind, { meters: number; others: number }>;
const SHORE_METERS = 25_000;
const FARTHEST = Math.max(...Object.values(KINDS).map(({ meters }) => meters));

export const NEARBY_SOURCES: Nearby['sources'] = {
  ourairports: {
    name: 'OurAirports',
    license: 'public domain',
    url: 'https://ourairports.com/data/',
    covers: 'Airports of medium and large size with scheduled flights; complete in the United States as far as known. Small airfields are left out.',
  },
  geonames: {
    name: 'GeoNames',
    license: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
    covers: 'Centers of towns and cities; complete from 1,000 inhabitants in the United States, from 15,000 elsewhere. Few neighborhoods are named.',
  },
  gshhg: {
    name: 'GSHHG',
    license: 'LGPL 3 or later',
    url: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
    covers: 'Shores of the sea and of larger lakes in the United States, simplified: true to about 200 meters. Small lakes, ponds and rivers are left out.',
  },
};

/** What lies around a point. */
export async function findNearby(latitude: number, longitude: number): Promise<NearbyPlace[]> {
  const named = placesAround(latitude, longitude, FARTHEST);
  const places = Object.entries(KINDS).flatMap(([kind, { meters, others }]) =>
    named
      .filter(({ place }) => place.kind === kind)
      .filter((found, order) => found.meters <= (order === 0 ? meters : others))
      .slice(0, MOST)
      .map(({ place, meters: away }) => shownPlace({ ...place, meters: away, bearing: bearingDegrees(latitude, longitude, place.latitude, place.longitude) })),
  );
  const shores = await nearestShores(latitude, longitude, SHORE_METERS);
  return [...places, ...shores.map(shownShore)];
}

type Placed = { meters: number; bearing: number; latitude: number; longitude: number };

const shownPlace = ({ kind, name, code, population, ...placed }: NamedPlace & Placed): NearbyPlace => ({
  kind,
  name,
  code,
  population,
  ...where(placed),
  source: kind === 'airport' ? 'ourairports' : 'geonames',
});

const shownShore = ({ kind, ...placed }: Shore): NearbyPlace => ({ kind, name: null, code: null, population: null, ...where(placed), source: 'gshhg' });

const where = ({ meters, bearing, latitude, longitude }: Placed) => ({
  distance_meters: Math.round(meters),
  bearing: Math.round(bearing) % 360,
  latitude,
  longitude,
});
