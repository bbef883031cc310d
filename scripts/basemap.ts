/**
 * Makes the embedded map anew: `npx tsx scripts/basemap.ts`. Needs GMT with the shorelines of GSHHG (Debian: gmt, gmt-gshhg-full) and Natural Earth's
 * built-up areas (Debian: marble-qt-data); boundaries and names come from development packages.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pmtilesArchive } from './basemap/archive';
import { tilesOf } from './basemap/tiles';

const TARGET = 'lib/platform/basemap/basemap.pmtiles';

const tiles = [...tilesOf()];
const attribution = 'Shorelines GSHHG (LGPL), places GeoNames (CC BY 4.0), boundaries U.S. Census Bureau and Natural Earth (public domain)';
const layers = ['towns', 'water', 'shores', 'rivers', 'country', 'state', 'county', 'labels'];
const archive = pmtilesArchive(tiles, { name: 'Openstead', attribution, vector_layers: layers.map((id) => ({ id, fields: {} })) });
writeFileSync(TARGET, archive);
for (let zoom = 0; zoom <= 9; zoom++) {
  const level = tiles.filter(({ z }) => z === zoom);
  console.log(`level ${zoom}: ${level.length} tiles, ${level.reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0)} bytes`);
}
console.log(`${TARGET}: ${(archive.length / 1e6).toFixed(1)} MB`);
