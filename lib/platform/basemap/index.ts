export { basemapVersion, isPlace, LAST_ZOOM, readTile } from './read-tile';
export { readStreets, type Streets, streets } from './streets';
