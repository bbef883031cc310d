import type { ExpressionSpecification, LayerSpecification, StyleSpecification, VectorSourceSpecification } from 'maplibre-gl';
import { basemapVersion, LAST_ZOOM, type Streets } from '@/lib/platform/basemap';
import { labelLayers } from './label-layers';
import { type MapPalette, type MapTheme, PALETTES } from './palette';
import { streetLabels } from './street-labels';
import { streetLayers } from './street-layers';

const ATTRIBUTION = 'GSHHG, GeoNames, U.S. Census Bureau, Natural Earth';

/**
 * The embedded map in one theme, a MapLibre style, with `streets` upon it where an archive is set. Addresses are relative to where the style is read.
 * It names no glyphs: text is drawn from the page's fonts.
 */
export function mapStyle(theme: MapTheme, streets?: Streets): StyleSpecification {
  const colours = PALETTES[theme];
  const labels = labelLayers(colours);
  return {
    version: 8,
    name: `Openstead ${theme}`,
    sources: {
      basemap: { type: 'vector', tiles: [`/map/tiles/{z}/{x}/{y}?v=${basemapVersion()}`], minzoom: 0, maxzoom: LAST_ZOOM, attribution: ATTRIBUTION },
      ...(streets ? { streets: streetSource(streets) } : {}),
    },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': colours.land } },
      ...surfaces(colours),
      ...(streets ? streetLayers(colours) : []),
      ...boundaries(colours),
      ...(streets ? streetLabels(colours) : []),
      ...labels,
    ],
  };
}

const streetSource = ({ version, zooms: [minzoom, maxzoom], bounds, attribution }: Streets): VectorSourceSpecification => ({
  type: 'vector',
  tiles: [`/map/streets/{z}/{x}/{y}?v=${version}`],
  minzoom,
  maxzoom,
  bounds,
  ...(attribution ? { attribution } : {}),
});

const from = (layer: string) => ({ source: 'basemap', 'source-layer': layer }) as const;
/** Widths or sizes by zoom level: 4, 1, 8, 2 is 1 at level 4 and 2 at level 8. */
const byZoom = (...stops: number[]): ExpressionSpecification => ['interpolate', ['exponential', 1.5], ['zoom'], ...stops] as unknown as ExpressionSpecification;

const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;
/** Wider for the great rivers, which are of level 1 and 2. */
const byLevel = (great: number, small: number): ExpressionSpecification => ['case', ['<=', ['get', 'level'], 2], great, small];

function surfaces({ town, water, shore, river }: MapPalette): LayerSpecification[] {
  const radius = (scale: number) => ['*', scale, ['sqrt', ['sqrt', ['get', 'population']]]];
  return [
    {
      id: 'towns',
      type: 'fill',
      ...from('towns'),
      minzoom: 4,
      maxzoom: 11,
      // Their edges are true to a kilometre: near by they give way to a glow of each town's size.
      paint: { 'fill-color': town, 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 7, 0.9, 9, 0.7, 10, 0.4, 11, 0] },
    },
    {
      id: 'towns-glow',
      type: 'circle',
      ...from('labels'),
      // Those of every suburb would cover the screen several times over, which slow machines feel.
      filter: ['all', ['==', ['get', 'kind'], 'city'], ['>', ['get', 'population'], 20_000]],
      minzoom: 8.5,
      maxzoom: 14,
      paint: {
        'circle-color': town,
        'circle-blur': 1,
        'circle-opacity': ['interpolate', ['linear'], ['zoom'], 8.5, 0, 10.5, 0.6, 12, 0.5, 14, 0.2],
        'circle-radius': ['interpolate', ['exponential', 1.9], ['zoom'], 8.5, radius(3.4), 13, radius(30)] as unknown as ExpressionSpecification,
      },
    },
    {
      id: 'rivers',
      type: 'line',
      ...from('rivers'),
      // Nearer, they would run a mile beside their beds.
      maxzoom: 11.5,
      layout: ROUND,
      paint: {
        'line-color': river,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 10, 1, 11.5, 0],
        'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 3, 0.4, 8, byLevel(1.6, 0.7), 11, byLevel(3, 1.6)],
      },
    },
    // Areas come in pieces: their edges would show if they were smoothed, so the shore's line is.
    { id: 'water', type: 'fill', ...from('water'), paint: { 'fill-color': water, 'fill-antialias': false } },
    { id: 'shore', type: 'line', ...from('shores'), layout: ROUND, paint: { 'line-color': shore, 'line-width': byZoom(3, 0.5, 12, 1.4) } },
  ];
}

function boundaries({ county, state, country }: MapPalette): LayerSpecification[] {
  return [
    { id: 'county', type: 'line', ...from('county'), minzoom: 6, layout: ROUND, paint: { 'line-color': county, 'line-width': byZoom(6, 0.4, 12, 1.4), 'line-dasharray': [3, 2] } },
    { id: 'state', type: 'line', ...from('state'), minzoom: 3, layout: ROUND, paint: { 'line-color': state, 'line-width': byZoom(3, 0.5, 10, 1.8) } },
    { id: 'country', type: 'line', ...from('country'), minzoom: 1, layout: ROUND, paint: { 'line-color': country, 'line-width': byZoom(1, 0.5, 10, 2.4) } },
  ];
}
