import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export type PlaceKind = 'airport' | 'city' | 'town' | 'neighborhood';

/** A place of the gazetteer; `code` is an airport's, `population` a town's, `state` the postal code of a US town's. */
export interface NamedPlace {
  kind: PlaceKind;
  name: string;
  latitude: number;
  longitude: number;
  country: string;
  code: string | null;
  population: number | null;
  state: string | null;
}

const FILE = path.join('lib', 'platform', 'gazetteer', 'gazetteer.tsv.gz');
let read: readonly NamedPlace[] | undefined;

/** Every place of the gazetteer, from south to north; read at the first call. */
export function allPlaces(): readonly NamedPlace[] {
  read ??= gunzipSync(readFileSync(path.join(process.cwd(), FILE)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map(placeOf);
  return read;
}

function placeOf(line: string): NamedPlace {
  const [kind, name, latitude, longitude, country, more, state] = line.split('\t') as [PlaceKind, string, string, string, string, string, string];
  const isAirport = kind === 'airport';
  return {
    kind,
    name,
    latitude: Number(latitude),
    longitude: Number(longitude),
    country,
    code: (isAirport && more) || null,
    population: isAirport ? null : Number(more),
    state: state || null,
  };
}
