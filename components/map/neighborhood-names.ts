import type { FeatureCollection, Point } from 'geojson';
import type { Pin } from '@/lib/domains/listings/schema-clusters';

/** The names of the neighborhoods of single homes, each in the middle of its homes, those of more homes first. */
export function neighborhoodNames(pins: readonly Pin[]): FeatureCollection<Point> {
  const groups = new Map<string, { name: string; homes: Pin[] }>();
  for (const pin of pins) {
    if (!pin.neighborhood) continue;
    const key = `${pin.neighborhood}, ${pin.city}, ${pin.state}`;
    const group = groups.get(key) ?? { name: pin.neighborhood, homes: [] };
    groups.set(key, group);
    group.homes.push(pin);
  }
  return {
    type: 'FeatureCollection',
    features: [...groups.values()]
      .sort((a, b) => b.homes.length - a.homes.length)
      .map(({ name, homes }, order) => ({
        type: 'Feature',
        properties: { name, order },
        geometry: { type: 'Point', coordinates: [mean(homes.map(({ longitude }) => longitude)), mean(homes.map(({ latitude }) => latitude))] },
      })),
  };
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
