import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { greatCircleMeters } from './great-circle';

export type PlaceKind = 'airport' | 'city' | 'town' | 'neighborhood';

/** A place of the gazetteer; `code` is an airport's, `population` a town's. */
export interface NamedPlace {
  kind: PlaceKind;
  name: string;
  latitude: number;
  longitude: number;
  country: string;
  code: string | null;
  population: number | null;
}

const FILE = path.join('lib', 'platform', 'gazetteer', 'gazetteer.tsv.gz');
/** A degree along a meridian is never shorter (the sphere's is 111,195 m). */
const METERS_IN_DEGREE = 111_000;
let read: readonly NamedPlace[] | undefined;

/** Places within `meters` of a point, nearest first, with how far. */
export function placesAround(latitude: number, longitude: number, meters: number): { place: NamedPlace; meters: number }[] {
  read ??= gazetteer();
  const reach = meters / METERS_IN_DEGREE;
  // Degrees of longitude are shorter toward the poles; at the far side of the circle most of all.
  const reachEast = reach / Math.max(0.01, Math.cos((Math.min(89.9, Math.abs(latitude) + reach) * Math.PI) / 180));
  const found: { place: NamedPlace; meters: number }[] = [];
  for (let index = firstFrom(read, latitude - reach); index < read.length; index++) {
    const place = read[index] as NamedPlace;
    if (place.latitude > latitude + reach) break;
    const east = Math.abs(place.longitude - longitude);
    if (Math.min(east, 360 - east) > reachEast) continue;
    const away = greatCircleMeters(latitude, longitude, place.latitude, place.longitude);
    if (away <= meters) found.push({ place, meters: away });
  }
  return found.sort((a, b) => a.meters - b.meters);
}

function gazetteer(): NamedPlace[] {
  const lines = gunzipSync(readFileSync(path.join(process.cwd(), FILE)))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [kind, name, latitude, longitude, country, more] = line.split('\t') as [PlaceKind, string, string, string, string, string];
    const isAirport = kind === 'airport';
    return { kind, name, latitude: Number(latitude), longitude: Number(longitude), country, code: (isAirport && more) || null, population: isAirport ? null : Number(more) };
  });
}

/** The first place at or north of a latitude, by halves. */
function firstFrom(places: readonly NamedPlace[], latitude: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as NamedPlace).latitude < latitude) low = middle + 1;
    else high = middle;
  }
  return low;
}
