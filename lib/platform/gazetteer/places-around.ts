import { allPlaces, type NamedPlace } from './all-places';
import { greatCircleMeters } from './great-circle';

/** A degree along a meridian is never shorter (the sphere's is 111,195 m). */
const METERS_IN_DEGREE = 111_000;

/** Places within `meters` of a point, nearest first, with how far. */
export function placesAround(latitude: number, longitude: number, meters: number): { place: NamedPlace; meters: number }[] {
  const places = allPlaces();
  const reach = meters / METERS_IN_DEGREE;
  // Degrees of longitude are shorter toward the poles; at the far side of the circle most of all.
  const reachEast = reach / Math.max(0.01, Math.cos((Math.min(89.9, Math.abs(latitude) + reach) * Math.PI) / 180));
  const found: { place: NamedPlace; meters: number }[] = [];
  for (let index = firstFrom(places, latitude - reach); index < places.length; index++) {
    const place = places[index] as NamedPlace;
    if (place.latitude > latitude + reach) break;
    const east = Math.abs(place.longitude - longitude);
    if (Math.min(east, 360 - east) > reachEast) continue;
    const away = greatCircleMeters(latitude, longitude, place.latitude, place.longitude);
    if (away <= meters) found.push({ place, meters: away });
  }
  return found.sort((a, b) => a.meters - b.meters);
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
