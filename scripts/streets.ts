/**
 * Makes a file for `MAP_STREETS` from GeoJSON in degrees: `npx tsx scripts/streets.ts OUT.pmtiles 'CREDIT' IN.geojson…`.
 * Reads lines of the Census Bureau's TIGER/Line (MTFCC, FULLNAME) and of OpenStreetMap (highway, railway, name, ref), and OpenStreetMap's areas.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { type ArchiveTile, pmtilesArchive } from './basemap/archive';
import { tilesTouching } from './basemap/mercator';
import { boxOf } from './basemap/shores';
import { streetFeature } from './basemap/street-feature';

const [target, attribution, ...sources] = process.argv.slice(2);
if (!target || !attribution || sources.length === 0) throw new Error("Usage: npx tsx scripts/streets.ts OUT.pmtiles 'CREDIT' IN.geojson…");
const EXTENT = 4096;
const ZOOMS = [6, 14] as const;

const known = new Map<string, { layer: string; minZoom: number; features: Feature[] }>();
for (const source of sources) {
  for (const each of (JSON.parse(readFileSync(source, 'utf8')) as FeatureCollection).features) {
    const street = streetFeature(each);
    if (!street) continue;
    const { layer, minZoom, feature } = street;
    const group = known.get(`${layer} ${minZoom}`) ?? { layer, minZoom, features: [] };
    known.set(`${layer} ${minZoom}`, group);
    group.features.push(feature);
  }
}
const groups = [...known.values()].map(({ features, ...group }) => {
  const options = { maxZoom: ZOOMS[1], indexMaxZoom: 8, indexMaxPoints: 0, tolerance: 4, extent: EXTENT, buffer: 64 };
  return { ...group, index: new GeoJSONVT({ type: 'FeatureCollection', features }, options) };
});
const box = boxOf([...known.values()].flatMap(({ features }) => features.flatMap(({ geometry }) => points(geometry))));
const tiles: ArchiveTile[] = [];
for (const { z, x, y } of tilesTouching(box, ZOOMS)) {
  const layers: Record<string, GeoJSONVTTile> = {};
  for (const { layer, minZoom, index } of groups) {
    const tile = z >= minZoom ? index.getTile(z, x, y) : null;
    if (!tile || tile.features.length === 0) continue;
    layers[layer] = { ...tile, features: [...(layers[layer]?.features ?? []), ...tile.features] };
  }
  if (Object.keys(layers).length > 0) tiles.push({ z, x, y, bytes: fromGeojsonVt(layers, { version: 2, extent: EXTENT }) });
}
const fields = [...new Set(groups.map(({ layer }) => layer))].map((id) => ({ id, fields: {} }));
const archive = pmtilesArchive(tiles, { name: 'Streets', attribution, vector_layers: fields }, box);
writeFileSync(target, archive);
console.log(`${target}: ${tiles.length} tiles, ${(archive.length / 1e6).toFixed(1)} MB`);

function points(geometry: Geometry): Position[] {
  return 'coordinates' in geometry ? ((geometry.coordinates as unknown[]).flat(geometry.type === 'MultiPolygon' ? 2 : geometry.type === 'LineString' ? 0 : 1) as Position[]) : [];
}
