export type { NamedPlace, PlaceKind } from './all-places';
export { bearingDegrees, greatCircleMeters } from './great-circle';
export { placesAround } from './places-around';
export { townsNamed } from './towns-named';
