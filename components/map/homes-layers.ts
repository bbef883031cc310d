import type { ExpressionSpecification, GeoJSONSource, LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import { type HomesGeoJson, homesGeoJson, NO_HOMES } from './homes';
import { pageFont } from './load-style';
import { pillImage } from './pill-image';
import type { Corner } from './polygon';

/** The layers that answer to a click, topmost first. */
export const PIN_LAYERS = ['pin-lit', 'pins', 'pin-dots'];
export const CLUSTER_LAYERS = ['clusters'];

/** Adds homes, clusters and the drawn area to a style that has just loaded, in the page's own colours. */
export function addHomes(map: MapLibre): void {
  const token = tokens();
  const [green, onGreen, card, ink, clay] = ['--green', '--on-green', '--card', '--ink', '--clay'].map(token) as [string, string, string, string, string];
  const shade = 'rgb(30 20 5 / 0.35)';
  for (const [name, colours] of Object.entries({ pill: { fill: card, edge: token('--edge') }, 'pill-lit': { fill: green, edge: green } })) {
    const { image, options } = pillImage(colours, shade);
    if (!map.hasImage(name)) map.addImage(name, image, options);
  }
  const empty = homesGeoJson(NO_HOMES, 0);
  map.addSource('pins', { type: 'geojson', data: empty.pins });
  map.addSource('clusters', { type: 'geojson', data: empty.clusters });
  map.addSource('neighborhoods', { type: 'geojson', data: empty.neighborhoods });
  map.addSource('lit', { type: 'geojson', data: litGeoJson(undefined) });
  map.addSource('area', { type: 'geojson', data: areaGeoJson([], false) });
  for (const layer of [
    areaFill(clay),
    pinDots(green, card),
    neighborhoodLayer(token('--soft'), token('--paper')),
    ...clusterLayers(green, onGreen, card),
    ...pinLayers(onGreen, ink),
    litPlace(green, card),
    ...areaLines(clay, card),
  ])
    map.addLayer(layer);
}

export function showHomes(map: MapLibre, { pins, clusters, neighborhoods }: HomesGeoJson): void {
  (map.getSource('pins') as GeoJSONSource | undefined)?.setData(pins);
  (map.getSource('clusters') as GeoJSONSource | undefined)?.setData(clusters);
  (map.getSource('neighborhoods') as GeoJSONSource | undefined)?.setData(neighborhoods);
}

/** Lights the pins of some homes, and the place of one that is not shown by itself. */
export function showLit(map: MapLibre, ids: readonly string[], at?: Corner): void {
  if (map.getLayer('pin-lit')) map.setFilter('pin-lit', ['in', ['get', 'id'], ['literal', [...ids]]]);
  (map.getSource('lit') as GeoJSONSource | undefined)?.setData(litGeoJson(at));
}

const litGeoJson = (at: Corner | undefined): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: at ? [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: at } }] : [],
});

const litPlace = (green: string, card: string): LayerSpecification => ({
  id: 'lit-place',
  type: 'circle',
  source: 'lit',
  paint: { 'circle-radius': 9, 'circle-color': card, 'circle-stroke-width': 6, 'circle-stroke-color': green },
});

/** The area being drawn is open; a finished one is closed. */
export function showArea(map: MapLibre, corners: readonly Corner[], isClosed: boolean): void {
  (map.getSource('area') as GeoJSONSource | undefined)?.setData(areaGeoJson(corners, isClosed));
}

function areaGeoJson(corners: readonly Corner[], isClosed: boolean): GeoJSON.FeatureCollection {
  const points = corners.map((coordinates): GeoJSON.Feature => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } }));
  if (corners.length < 2) return { type: 'FeatureCollection', features: points };
  const ring = [...corners, corners[0] as Corner];
  const shape: GeoJSON.Geometry = isClosed && corners.length > 2 ? { type: 'Polygon', coordinates: [ring] } : { type: 'LineString', coordinates: [...corners] };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: shape }, ...(isClosed ? [] : points)] };
}

const areaFill = (clay: string): LayerSpecification => ({
  id: 'area-fill',
  type: 'fill',
  source: 'area',
  filter: ['==', ['geometry-type'], 'Polygon'],
  paint: { 'fill-color': clay, 'fill-opacity': 0.09 },
});

/** Above the homes, which would hide what is being drawn. */
function areaLines(clay: string, card: string): LayerSpecification[] {
  return [
    {
      id: 'area-line',
      type: 'line',
      source: 'area',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': clay, 'line-width': 2.5, 'line-dasharray': [1, 1.6] },
    },
    {
      id: 'area-corners',
      type: 'circle',
      source: 'area',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: { 'circle-radius': 6, 'circle-color': clay, 'circle-stroke-width': 2, 'circle-stroke-color': card },
    },
  ];
}

const pinDots = (green: string, card: string): LayerSpecification => ({
  id: 'pin-dots',
  type: 'circle',
  source: 'pins',
  paint: { 'circle-radius': ['interpolate', ['linear'], ['zoom'], 9, 3.5, 12, 5], 'circle-color': green, 'circle-stroke-width': 1.5, 'circle-stroke-color': card },
});

/** Below counts and prices, for which a name moves aside, and above the dots of homes, on which it can be read. */
const neighborhoodLayer = (soft: string, paper: string): LayerSpecification => ({
  id: 'neighborhoods',
  type: 'symbol',
  source: 'neighborhoods',
  minzoom: 10.5,
  layout: {
    'text-field': ['get', 'name'],
    'text-font': pageFont('Semibold'),
    'text-size': ['interpolate', ['linear'], ['zoom'], 10.5, 11.5, 14, 15],
    'text-letter-spacing': 0.08,
    'text-transform': 'uppercase',
    'text-max-width': 8,
    'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
    'text-radial-offset': 1.2,
    'symbol-sort-key': ['get', 'order'],
  },
  paint: { 'text-color': soft, 'text-halo-color': paper, 'text-halo-width': 1.6, 'text-halo-blur': 0.6 },
});

function clusterLayers(green: string, onGreen: string, card: string): LayerSpecification[] {
  return [
    {
      id: 'clusters',
      type: 'circle',
      source: 'clusters',
      paint: { 'circle-color': green, 'circle-radius': ['get', 'radius'], 'circle-opacity': 0.92, 'circle-stroke-width': 2, 'circle-stroke-color': card },
    },
    {
      id: 'cluster-counts',
      type: 'symbol',
      source: 'clusters',
      // Names of places keep clear of the whole circle, not of its number alone.
      layout: { 'text-field': ['get', 'label'], 'text-font': pageFont('Semibold'), 'text-size': 13, 'text-padding': 10, 'text-allow-overlap': true },
      paint: { 'text-color': onGreen },
    },
  ];
}

function pinLayers(onGreen: string, ink: string): LayerSpecification[] {
  const pill = {
    'icon-text-fit': 'both',
    'icon-anchor': 'center',
    'text-field': ['get', 'price'] as ExpressionSpecification,
    'text-font': pageFont('Semibold'),
    'text-size': 13,
    // The tail's tip, not the middle of the pill, is where the home is.
    'text-offset': [0, -1.35] as [number, number],
    'symbol-z-order': 'auto',
    'symbol-sort-key': ['get', 'order'] as ExpressionSpecification,
  } as const;
  return [
    {
      id: 'pins',
      type: 'symbol',
      source: 'pins',
      filter: ['get', 'isPriced'],
      layout: { ...pill, 'icon-image': 'pill', 'icon-padding': 0, 'text-padding': 0 },
      paint: { 'text-color': ink },
    },
    {
      id: 'pin-lit',
      type: 'symbol',
      source: 'pins',
      filter: ['in', ['get', 'id'], ['literal', []]],
      layout: { ...pill, 'icon-image': 'pill-lit', 'icon-allow-overlap': true, 'text-allow-overlap': true, 'icon-ignore-placement': true, 'text-ignore-placement': true },
      paint: { 'text-color': onGreen },
    },
  ];
}

function tokens(): (name: string) => string {
  const style = getComputedStyle(document.body);
  return (name) => style.getPropertyValue(name).trim();
}
