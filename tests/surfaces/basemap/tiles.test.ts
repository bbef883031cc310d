import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, test } from 'vitest';
import { handleBasemap } from '@/lib/surfaces/basemap';

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => handleBasemap(new Request(`http://localhost:3000${path}`, { method, headers }));

async function tileAt(z: number, longitude: number, latitude: number) {
  const [x, y] = placeOf(z, longitude, latitude);
  const response = await get(`/map/tiles/${z}/${Math.floor(x)}/${Math.floor(y)}.mvt`);
  expect(response.status).toBe(200);
  return new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer())));
}

/** Column and row with their fractions. */
function placeOf(z: number, longitude: number, latitude: number): [number, number] {
  const row = (0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** z;
  return [(longitude / 360 + 0.5) * 2 ** z, row];
}

const features = (tile: VectorTile, layer: string): VectorTileFeature[] =>
  Array.from({ length: tile.layers[layer]?.length ?? 0 }, (_, index) => (tile.layers[layer] as VectorTile['layers'][string]).feature(index));

/** Whether a place is under water: it lies in an odd number of a feature's rings. */
async function isWater(z: number, longitude: number, latitude: number): Promise<boolean> {
  const tile = await tileAt(z, longitude, latitude);
  const [x, y] = placeOf(z, longitude, latitude).map((part) => (part % 1) * 4096) as [number, number];
  return features(tile, 'water').some((feature) => feature.loadGeometry().filter((ring) => isInside(ring, x, y)).length % 2 === 1);
}

function isInside(ring: { x: number; y: number }[], x: number, y: number): boolean {
  return (
    ring.filter((a, index) => {
      const b = ring[(index + 1) % ring.length] as { x: number; y: number };
      return a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    }).length %
      2 ===
    1
  );
}

describe('what the tiles say', () => {
  test.each([
    ['the Pacific', 3, -150, 30],
    ['the Gulf of Mexico', 7, -94, 28],
    ['Lake Michigan', 6, -87, 43],
    ['Elliott Bay', 9, -122.39, 47.6],
    ['Lake Washington', 9, -122.262, 47.62],
    ['the Baltic, enlarged from a coarse tile', 9, 19.5, 57.5],
  ])('%s is water', async (_, z, longitude, latitude) => {
    expect(await isWater(z, longitude, latitude)).toBe(true);
  });

  test.each([
    ['Kansas', 3, -98, 38.5],
    ['Austin', 9, -97.74, 30.27],
    ['Seattle', 9, -122.33, 47.61],
    ['Bainbridge Island', 9, -122.53, 47.64],
    ['Manhattan', 9, -73.965, 40.785],
    ['Berlin, enlarged from a coarse tile', 9, 13.4, 52.5],
  ])('%s is land', async (_, z, longitude, latitude) => {
    expect(await isWater(z, longitude, latitude)).toBe(false);
  });

  test('built-up land is where a town is, and nowhere else', async () => {
    const isBuilt = async (longitude: number, latitude: number) => {
      const [x, y] = placeOf(9, longitude, latitude).map((part) => (part % 1) * 4096) as [number, number];
      return features(await tileAt(9, longitude, latitude), 'towns').some((feature) => feature.loadGeometry().filter((ring) => isInside(ring, x, y)).length % 2 === 1);
    };
    expect(await isBuilt(-97.72, 30.29)).toBe(true);
    expect(await isBuilt(-98.6, 30.3)).toBe(false);
  });

  test('towns, states and counties have their names', async () => {
    const names = async (z: number, longitude: number, latitude: number) =>
      features(await tileAt(z, longitude, latitude), 'labels').map(({ properties }) => `${properties.kind} ${properties.name}`);
    expect(await names(9, -97.74, 30.27)).toEqual(expect.arrayContaining(['city Austin', 'county Travis', 'postal_code 78704']));
    expect(await names(3, -97.74, 30.27)).toEqual(expect.arrayContaining(['state Texas', 'country United States of America']));
  });

  test('lines of states and counties pass where they are', async () => {
    const fourCorners = await tileAt(6, -109.045, 36.999);
    expect(features(fourCorners, 'state').length).toBeGreaterThan(0);
    expect(features(fourCorners, 'county').length).toBeGreaterThan(0);
  });
});

describe('over HTTP', () => {
  test('a tile says what it is, and how long', async () => {
    const response = await get('/map/tiles/3/1/3.mvt');
    expect(response.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile');
    expect(response.headers.get('content-length')).toBe(String((await response.arrayBuffer()).byteLength));
  });

  test('the address that the style gives may be kept for ever, any other for a while', async () => {
    const style = (await (await get('/map/light.json')).json()) as { sources: { basemap: { tiles: [string] } } };
    const address = style.sources.basemap.tiles[0].replace('{z}', '3').replace('{x}', '1').replace('{y}', '3');
    expect((await get(address)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/map/tiles/3/1/3?v=old')).headers.get('cache-control')).toBe('public, max-age=3600');
  });

  test('an unchanged tile is not sent again, and HEAD sends none', async () => {
    const etag = (await get('/map/tiles/3/1/3')).headers.get('etag') as string;
    expect((await get('/map/tiles/3/1/3', { 'If-None-Match': etag })).status).toBe(304);
    const head = await get('/map/tiles/3/1/3', {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('where nothing is, nothing is sent', async () => {
    // In the Sahara.
    const response = await get('/map/tiles/9/260/224');
    expect([response.status, await response.text()]).toEqual([204, '']);
  });

  test.each([
    '/map/tiles/10/0/0',
    '/map/tiles/3/8/0',
    '/map/tiles/3/0/8',
    '/map/tiles/3/0',
    '/map/tiles/3/0/-1',
    '/map/tiles/a/0/0',
    '/map/tiles/99/0/0',
    '/map/night.json',
    '/map/',
    '/map/../package.json',
  ])('%s is not found', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 404, code: 'not_found' });
  });

  test('nothing can be written', async () => {
    const response = await get('/map/tiles/3/1/3', {}, 'POST');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  test('the worker is a script of this installation', async () => {
    const response = await get('/map/worker.mjs');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(await response.text()).toContain('registerWorkerSource');
  });
});
