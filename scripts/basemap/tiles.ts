import { GeoJSONVT, type GeoJSONVTOptions, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import type { ArchiveTile } from './archive';
import { builtUp } from './built-up';
import { layers } from './features';
import { column, row } from './mercator';
import type { Label } from './places';
import { type Box, linesIn, waterIn } from './shores';

const EXTENT = 4096;
const LAST_ZOOM = 9;
const INDEX: GeoJSONVTOptions = { maxZoom: LAST_ZOOM, indexMaxZoom: 5, indexMaxPoints: 0, tolerance: 5, extent: EXTENT, buffer: 64 };

interface Part {
  box: Box;
  zooms: [first: number, last: number];
  resolution: 'f' | 'h' | 'i' | 'l';
  /** Lakes and islands smaller than this many square kilometres are left out. */
  leastArea: number;
}

/** The whole world coarsely, the United States to the last level. */
const PARTS: Part[] = [
  { box: [-180, -85, 180, 85], zooms: [0, 2], resolution: 'l', leastArea: 3000 },
  { box: [-180, -85, 180, 85], zooms: [3, 5], resolution: 'i', leastArea: 60 },
  { box: [-126, 23.5, -66, 50], zooms: [6, 9], resolution: 'f', leastArea: 0 },
  { box: [-161, 18.5, -154, 22.7], zooms: [6, 9], resolution: 'f', leastArea: 0 },
  { box: [-68, 17.5, -64.2, 18.8], zooms: [6, 9], resolution: 'f', leastArea: 0 },
  { box: [-170, 54, -129, 72], zooms: [6, 7], resolution: 'h', leastArea: 2 },
  { box: [-152, 57, -132, 66], zooms: [8, 8], resolution: 'f', leastArea: 0 },
];

/** All tiles of the embedded map; levels above the last are simplified for it. */
export function* tilesOf(): Generator<ArchiveTile> {
  const all = layers();
  const labels = Array.from({ length: LAST_ZOOM + 1 }, (_, zoom) => new GeoJSONVT(pointsOf(all.labels.filter((label) => isShown(label, zoom))), INDEX));
  const lines = { country: new GeoJSONVT(all.countryLines, INDEX), state: new GeoJSONVT(all.stateLines, INDEX), county: new GeoJSONVT(all.countyLines, INDEX) };
  const towns = new GeoJSONVT(builtUp(), INDEX);
  const seen = new Set<string>();
  for (const part of PARTS) {
    const shores = indexesOf(part);
    for (const place of placesOf(part)) {
      const { z, x, y } = place;
      if (seen.has(`${z}/${x}/${y}`)) continue;
      seen.add(`${z}/${x}/${y}`);
      yield { ...place, bytes: encoded(place, { towns, ...shores, ...lines, labels: labels[z] as GeoJSONVT }) };
    }
  }
}

/** From which level on a layer is drawn. */
const FIRST: Record<string, number> = { towns: 4, country: 1, state: 3, rivers: 3, county: 6, shores: 3 };

function encoded({ z, x, y }: { z: number; x: number; y: number }, indexes: Record<string, GeoJSONVT>): Uint8Array {
  const tiles = Object.entries(indexes).flatMap(([name, index]): [string, GeoJSONVTTile][] => {
    const tile = z >= (FIRST[name] ?? 0) ? index.getTile(z, x, y) : null;
    return tile && tile.features.length > 0 ? [[name, tile]] : [];
  });
  return tiles.length > 0 ? fromGeojsonVt(Object.fromEntries(tiles), { version: 2, extent: EXTENT }) : new Uint8Array();
}

function indexesOf({ box, resolution, leastArea, zooms }: Part): Record<string, GeoJSONVT> {
  const rivers = linesIn(box, resolution, leastArea, 'rivers');
  // The smaller rivers wait for closer views.
  rivers.features = rivers.features.filter(({ properties }) => properties?.level <= (zooms[1] <= 2 ? 0 : zooms[1] <= 5 ? 2 : 4));
  return {
    water: new GeoJSONVT({ type: 'FeatureCollection', features: waterIn(box, resolution, leastArea) }, INDEX),
    shores: new GeoJSONVT(linesIn(box, resolution, leastArea, 'shores'), INDEX),
    rivers: new GeoJSONVT(rivers, INDEX),
  };
}

/** Countries give way to states, and states to counties. */
const isShown = ({ minZoom, properties }: Label, zoom: number): boolean =>
  minZoom <= zoom && !(properties.kind === 'country' && zoom > 7) && !(properties.kind === 'state' && zoom > 8);

const pointsOf = (labels: Label[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: labels.map(({ longitude, latitude, properties }) => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [longitude, latitude] } })),
});

/** Tiles wholly within the part, as those at its edge would be half empty; of the world, all. */
function* placesOf({ box: [west, south, east, north], zooms: [first, last] }: Part): Generator<{ z: number; x: number; y: number }> {
  const isWorld = west === -180 && east === 180;
  for (let z = first; z <= last; z++) {
    const [fromX, toX] = isWorld ? [0, 2 ** z - 1] : [Math.ceil(column(z, west)), Math.floor(column(z, east)) - 1];
    const [fromY, toY] = isWorld ? [0, 2 ** z - 1] : [Math.ceil(row(z, north)), Math.floor(row(z, south)) - 1];
    for (let x = fromX; x <= toX; x++) for (let y = fromY; y <= toY; y++) yield { z, x, y };
  }
}
