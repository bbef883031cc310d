import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette';

/** The family by which text is drawn; the page puts its own in this place. The first name of a stack says its weight and nothing else. */
const FAMILY = "'Source Sans 3'";
const font = (weight: 'Regular' | 'Medium' | 'Semibold') => [weight, FAMILY];

const kind = (name: string): FilterSpecification => ['==', ['get', 'kind'], name];
const byZoom = (...stops: unknown[]): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
/** Bigger towns are written bigger. */
const byPopulation = (least: number, most: number): ExpressionSpecification =>
  ['interpolate', ['linear'], ['ln', ['max', 1000, ['get', 'population']]], Math.log(1000), least, Math.log(3_000_000), most] as unknown as ExpressionSpecification;

/** Names on the map, least important first: MapLibre places the last layers first. */
export function labelLayers(colours: MapPalette): SymbolLayerSpecification[] {
  const { ink, soft, faint, halo } = colours;
  const source = { type: 'symbol', source: 'basemap', 'source-layer': 'labels' } as const;
  const edge = { 'text-halo-color': halo, 'text-halo-width': 1.4, 'text-halo-blur': 0.6 };
  const name = { 'text-field': ['get', 'name'] as ExpressionSpecification, 'text-padding': 4 };
  return [
    {
      ...source,
      id: 'postal-codes',
      minzoom: 11.5,
      filter: kind('postal_code'),
      layout: { ...name, 'text-font': font('Regular'), 'text-size': 11, 'text-letter-spacing': 0.06, 'text-padding': 24 },
      paint: { ...edge, 'text-color': faint },
    },
    {
      ...source,
      id: 'counties',
      minzoom: 7.5,
      maxzoom: 11.5,
      filter: kind('county'),
      layout: {
        ...name,
        'text-field': ['concat', ['get', 'name'], ''],
        'text-font': font('Regular'),
        'text-size': 11.5,
        'text-letter-spacing': 0.16,
        'text-transform': 'uppercase',
        'text-max-width': 7,
      },
      paint: { ...edge, 'text-color': faint, 'text-opacity': byZoom(7.5, 0.5, 9, 0.9) },
    },
    {
      ...source,
      id: 'towns-names',
      minzoom: 3,
      filter: ['in', ['get', 'kind'], ['literal', ['city', 'neighborhood']]],
      layout: {
        ...name,
        'text-font': ['case', ['>', ['get', 'population'], 150_000], ['literal', font('Semibold')], ['literal', font('Medium')]],
        'text-size': byZoom(4, byPopulation(10.5, 14), 9, byPopulation(11.5, 18), 13, byPopulation(13.5, 24)),
        'text-max-width': 7,
        // Where homes are counted the name stands beside them.
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.7,
        'symbol-sort-key': ['-', 0, ['get', 'population']],
      },
      paint: { ...edge, 'text-color': ['case', ['>', ['get', 'population'], 60_000], ink, soft] },
    },
    {
      ...source,
      id: 'states',
      minzoom: 3,
      maxzoom: 7.5,
      filter: kind('state'),
      layout: {
        ...name,
        'text-field': ['step', ['zoom'], ['get', 'letters'], 4.6, ['get', 'name']],
        'text-font': font('Regular'),
        'text-size': byZoom(3, 10.5, 7, 15),
        'text-letter-spacing': 0.18,
        'text-transform': 'uppercase',
        'text-max-width': 7,
      },
      paint: { ...edge, 'text-color': faint },
    },
    {
      ...source,
      id: 'countries',
      minzoom: 1,
      maxzoom: 6,
      filter: kind('country'),
      layout: { ...name, 'text-font': font('Medium'), 'text-size': byZoom(1, 11, 5, 17), 'text-letter-spacing': 0.1, 'text-max-width': 7, 'symbol-sort-key': ['get', 'rank'] },
      paint: { ...edge, 'text-color': soft },
    },
  ];
}
