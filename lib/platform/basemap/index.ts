export { nearestShores, type Shore } from './nearest-shores';
export { basemapVersion, isPlace, LAST_ZOOM, readTile } from './read-tile';
export { readStreets, type Streets, streets } from './streets';
