import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette';

const FAMILY = "'Source Sans 3'";
const font = (weight: 'Regular' | 'Medium' | 'Semibold') => [weight, FAMILY];
const byZoom = (...stops: number[]): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;

/** Names of streets, parks and neighborhoods, and numbers of highways, of the archive that `streetLayers` draws. Least important first. */
export function streetLabels({ ink, soft, faint, halo, highway, road, green }: MapPalette): SymbolLayerSpecification[] {
  const from = (layer: string) => ({ type: 'symbol', source: 'streets', 'source-layer': layer }) as const;
  const edge = { 'text-halo-color': halo, 'text-halo-width': 1.4, 'text-halo-blur': 0.6 };
  const name = { 'text-field': ['get', 'name'] as ExpressionSpecification, 'text-padding': 4 };
  const along = { ...name, 'symbol-placement': 'line', 'symbol-spacing': 320, 'text-max-angle': 35 } as const;
  return [
    {
      ...from('pois'),
      id: 'street-parks',
      minzoom: 13,
      filter: ['in', ['get', 'kind'], ['literal', ['park', 'nature_reserve', 'golf_course', 'cemetery']]],
      layout: { ...name, 'text-font': font('Medium'), 'text-size': 11.5, 'text-max-width': 8 },
      paint: { ...edge, 'text-color': green },
    },
    {
      ...from('roads'),
      id: 'street-minor-names',
      minzoom: 14.5,
      filter: ['==', ['get', 'kind'], 'minor_road'],
      layout: { ...along, 'text-font': font('Regular'), 'text-size': byZoom(14.5, 10.5, 18, 13) },
      paint: { ...edge, 'text-color': soft, 'text-halo-color': road },
    },
    {
      ...from('roads'),
      id: 'street-major-names',
      minzoom: 12.5,
      filter: ['in', ['get', 'kind'], ['literal', ['major_road', 'highway']]],
      layout: { ...along, 'text-font': font('Medium'), 'text-size': byZoom(12.5, 11, 18, 14) },
      paint: { ...edge, 'text-color': ink },
    },
    {
      ...from('roads'),
      id: 'street-shields',
      minzoom: 7,
      filter: ['all', ['==', ['get', 'kind'], 'highway'], ['has', 'shield_text']],
      layout: {
        'text-field': ['get', 'shield_text'],
        'text-font': font('Semibold'),
        'text-size': 10.5,
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-rotation-alignment': 'viewport',
        'text-padding': 12,
      },
      // No sprite is needed: a wide halo is the shield.
      paint: { 'text-color': ink, 'text-halo-color': highway, 'text-halo-width': 4 },
    },
    {
      ...from('places'),
      id: 'street-neighborhoods',
      minzoom: 11.5,
      maxzoom: 16,
      filter: ['in', ['get', 'kind'], ['literal', ['neighbourhood', 'macrohood']]],
      layout: { ...name, 'text-font': font('Medium'), 'text-size': byZoom(11.5, 11, 15, 14), 'text-letter-spacing': 0.08, 'text-max-width': 7 },
      paint: { ...edge, 'text-color': faint },
    },
  ];
}
