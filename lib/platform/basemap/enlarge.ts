import { VectorTile } from '@mapbox/vector-tile';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import { PbfReader } from 'pbf';

const EXTENT = 4096;

/** The part of a tile that lies `up` levels below it at `place`, as a vector tile of its own; empty bytes if nothing lies there. */
export function enlarge(bytes: Uint8Array, place: { z: number; x: number; y: number }, up: number): Uint8Array<ArrayBuffer> {
  const { z, x, y } = place;
  const coarse = new VectorTile(new PbfReader(bytes));
  const layers: Record<string, GeoJSONVTTile> = {};
  for (const [name, layer] of Object.entries(coarse.layers)) {
    const features = Array.from({ length: layer.length }, (_, index) => layer.feature(index).toGeoJSON(x >> up, y >> up, z - up));
    const part = new GeoJSONVT({ type: 'FeatureCollection', features } as FeatureCollection, {
      maxZoom: z,
      indexMaxZoom: 0,
      indexMaxPoints: 0,
      extent: EXTENT,
      tolerance: 0,
    }).getTile(z, x, y);
    if (part && part.features.length > 0) layers[name] = part;
  }
  return Object.keys(layers).length === 0 ? new Uint8Array() : new Uint8Array(fromGeojsonVt(layers, { version: 2, extent: EXTENT }));
}
