import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette';

const from = (layer: string) => ({ source: 'streets', 'source-layer': layer }) as const;
const byZoom = (...stops: number[]): ExpressionSpecification => ['interpolate', ['exponential', 1.6], ['zoom'], ...stops] as unknown as ExpressionSpecification;
const kindIn = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
const AREA: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];

const GREEN = [
  'park',
  'nature_reserve',
  'protected_area',
  'national_park',
  'forest',
  'wood',
  'golf_course',
  'cemetery',
  'grass',
  'garden',
  'pitch',
  'playground',
  'recreation_ground',
];
const GROUNDS = ['aerodrome', 'hospital', 'school', 'university', 'college', 'industrial', 'commercial', 'military', 'pedestrian'];

/** Least important first, so that greater roads lie on top. Widths in pixels by zoom level. */
const ROADS = [
  { id: 'minor', kind: 'minor_road', minzoom: 11, width: [11, 0.3, 13, 1, 15, 4, 18, 22], casing: 12.5 },
  { id: 'major', kind: 'major_road', minzoom: 7, width: [7, 0.3, 11, 1.2, 14, 4.5, 18, 28], casing: 10 },
  { id: 'highway', kind: 'highway', minzoom: 4, width: [4, 0.4, 8, 1.2, 11, 2.6, 14, 6, 18, 32], casing: 7 },
] as const;

/**
 * Land, green, water, buildings and roads of an archive with the layers of Protomaps' basemap, version 4.
 * @see https://docs.protomaps.com/basemaps/layers
 */
export function streetLayers(colours: MapPalette): LayerSpecification[] {
  const { land, water, river, park, grounds, building, rail } = colours;
  return [
    // Their shores are truer than the embedded ones, which would show beside them.
    { id: 'street-land', type: 'fill', ...from('earth'), filter: AREA, minzoom: 9, paint: { 'fill-color': land } },
    { id: 'street-grounds', type: 'fill', ...from('landuse'), filter: ['all', AREA, kindIn(...GROUNDS)], minzoom: 11, paint: { 'fill-color': grounds } },
    { id: 'street-green', type: 'fill', ...from('landuse'), filter: ['all', AREA, kindIn(...GREEN)], minzoom: 9, paint: { 'fill-color': park } },
    { id: 'street-water', type: 'fill', ...from('water'), filter: AREA, minzoom: 9, paint: { 'fill-color': water } },
    {
      id: 'street-streams',
      type: 'line',
      ...from('water'),
      filter: ['all', ['==', ['geometry-type'], 'LineString'], kindIn('river', 'stream', 'canal')],
      minzoom: 9,
      paint: { 'line-color': river, 'line-width': byZoom(9, 0.6, 16, 4) },
    },
    {
      id: 'street-buildings',
      type: 'fill',
      ...from('buildings'),
      filter: AREA,
      minzoom: 14,
      paint: { 'fill-color': building, 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 14, 0, 15, 1] },
    },
    {
      id: 'street-paths',
      type: 'line',
      ...from('roads'),
      filter: kindIn('path'),
      minzoom: 14,
      paint: { 'line-color': rail, 'line-width': byZoom(14, 0.6, 18, 2.4), 'line-dasharray': [2, 1.5] },
    },
    { id: 'street-rail', type: 'line', ...from('roads'), filter: kindIn('rail'), minzoom: 9, paint: { 'line-color': rail, 'line-width': byZoom(9, 0.5, 16, 2.4) } },
    ...ROADS.map((road) => casing(road, colours)),
    ...ROADS.map((road) => surface(road, colours)),
  ];
}

type Road = (typeof ROADS)[number];

function surface({ id, kind, minzoom, width }: Road, { road, highway }: MapPalette): LineLayerSpecification {
  return {
    id: `street-${id}`,
    type: 'line',
    ...from('roads'),
    filter: kindIn(kind),
    minzoom,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': id === 'highway' ? highway : road, 'line-width': byZoom(...width) },
  };
}

/** The edge that sets a road off from the land; farther away the road alone is drawn. */
function casing({ id, kind, width, casing: minzoom }: Road, { roadEdge, highwayEdge }: MapPalette): LineLayerSpecification {
  const wider = width.map((value, index) => (index % 2 === 0 ? value : value + 1.4));
  return {
    id: `street-${id}-edge`,
    type: 'line',
    ...from('roads'),
    filter: kindIn(kind),
    minzoom,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': id === 'highway' ? highwayEdge : roadEdge, 'line-width': byZoom(...wider) },
  };
}
