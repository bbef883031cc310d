export { basemapVersion, isPlace, LAST_ZOOM, readTile } from './read-tile';
