import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { VectorSourceSpecification } from 'maplibre-gl';
import { PbfReader } from 'pbf';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { handleBasemap } from '@/lib/surfaces/basemap';
import { mapStyle } from '@/lib/surfaces/basemap/style';
import { run } from '@/scripts/steps/run';

const get = (address: string) => handleBasemap(new Request(`http://localhost:3000${address}`));
/** Set before anything reads the settings. */
const folder = vi.hoisted(() => {
  const [fs, os] = [process.getBuiltinModule('node:fs'), process.getBuiltinModule('node:os')];
  const made = fs.mkdtempSync(`${os.tmpdir()}/openstead-streets-`);
  process.env.MAP_STREETS = `${made}/streets.pmtiles`;
  return made;
});
const archive = path.join(folder, 'streets.pmtiles');

const line = (properties: Record<string, string>, coordinates: number[][]) => ({ type: 'Feature', properties, geometry: { type: 'LineString', coordinates } });
const square = (properties: Record<string, string>, west: number, south: number) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [[0, 0, 1, 1, 0].map((step, i) => [west + step * 0.002, south + ([0, 1, 1, 0, 0][i] as number) * 0.002])] },
});
const TOWN = [
  line({ highway: 'motorway', ref: 'I 35;US 290', name: 'Interstate Highway' }, [
    [-97.74, 30.2],
    [-97.74, 30.3],
  ]),
  line({ MTFCC: 'S1400', FULLNAME: 'Pecan St' }, [
    [-97.745, 30.27],
    [-97.735, 30.27],
  ]),
  line({ highway: 'proposed', name: 'Nothing yet' }, [
    [-97.745, 30.275],
    [-97.735, 30.275],
  ]),
  square({ leisure: 'park', name: 'Square' }, -97.7405, 30.27),
  square({ building: 'yes' }, -97.738, 30.2695),
];
/** The tile of level 14 that holds the middle of the town, and another without anything. */
const [MIDDLE, EMPTY] = ['14/3743/6745', '14/0/0'];

beforeAll(async () => {
  const source = path.join(folder, 'town.geojson');
  writeFileSync(source, JSON.stringify({ type: 'FeatureCollection', features: TOWN }));
  const { code, output } = await run('tsx', ['scripts/streets.ts', archive, '<a href="https://example.com">Town</a> survey', source]);
  expect(code, output).toBe(0);
});

async function tile(place: string) {
  const response = await get(`/map/streets/${place}`);
  expect(response.status).toBe(200);
  return new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer())));
}
const properties = (tile: VectorTile, layer: string) =>
  Array.from({ length: tile.layers[layer]?.length ?? 0 }, (_, i) => (tile.layers[layer] as VectorTile['layers'][string]).feature(i).properties);

describe('an archive of streets', () => {
  test('gives roads, parks and buildings with their kinds', async () => {
    const town = await tile(MIDDLE);
    expect(properties(town, 'roads')).toEqual(
      expect.arrayContaining([
        { kind: 'highway', name: 'Interstate Highway', shield_text: '35' },
        { kind: 'minor_road', name: 'Pecan St' },
      ]),
    );
    expect(properties(town, 'roads')).toHaveLength(2);
    expect(properties(town, 'landuse')).toEqual([{ kind: 'park', name: 'Square' }]);
    expect(properties(town, 'buildings')).toEqual([{ kind: 'building' }]);
  });

  test('keeps small streets for close views', async () => {
    expect(properties(await tile('9/116/210'), 'roads')).toEqual([expect.objectContaining({ kind: 'highway' })]);
  });

  test('is in the style, with its bounds and whom to name', async () => {
    const style = await (await get('/map/dark.json')).json();
    const source = style.sources.streets as VectorSourceSpecification;
    expect(validateStyleMin(style)).toEqual([]);
    expect(source).toMatchObject({ minzoom: 6, maxzoom: 14, attribution: 'Town survey' });
    expect(source.bounds?.map((degrees: number) => Math.round(degrees * 1000) / 1000)).toEqual([-97.745, 30.2, -97.735, 30.3]);
    expect(style.layers.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['street-highway', 'street-minor-names', 'street-shields']));
    const address = (source.tiles as string[])[0]?.replace('{z}/{x}/{y}', MIDDLE) as string;
    expect((await get(address)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('has nothing outside itself', async () => {
    expect((await get(`/map/streets/${EMPTY}`)).status).toBe(204);
    expect((await get('/map/streets/15/0/0')).status).toBe(404);
    expect((await get('/map/streets/5/0/0')).status).toBe(404);
  });
});

test('without an archive the style has no streets', () => {
  expect(Object.keys(mapStyle('light').sources)).toEqual(['basemap']);
});
