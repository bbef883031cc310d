export { bearingDegrees, greatCircleMeters } from './great-circle';
export { type NamedPlace, type PlaceKind, placesAround } from './places-around';
