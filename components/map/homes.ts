import type { Feature, FeatureCollection, Point } from 'geojson';
import type { z } from 'zod';
import { compactCount } from '@/components/format/compact-count';
import { listText } from '@/components/format/list-text';
import { money } from '@/components/format/money';
import { plural } from '@/components/format/plural';
import { bubbleRadius } from '@/lib/domains/listings/schema-bubble';
import type { Cluster, clustersOutput, Pin } from '@/lib/domains/listings/schema-clusters';
import { neighborhoodNames } from './neighborhood-names';
import { pricedPins } from './priced-pins';

/** What the server says of a viewport. */
export type Homes = z.output<typeof clustersOutput>;

/** Before the first answer. */
export const NO_HOMES: Homes = { clusters: [], pins: [], total: 0 };

/** The homes as the map's two sources take them. */
export interface HomesGeoJson {
  pins: FeatureCollection<Point>;
  clusters: FeatureCollection<Point>;
  neighborhoods: FeatureCollection<Point>;
}

/** @param zoom level of the map, which decides on how many pins there is room for a price */
export function homesGeoJson({ pins, clusters }: Homes, zoom: number): HomesGeoJson {
  const prices = pins.map(shortPrice);
  const isPriced = pricedPins(
    pins.map(({ latitude, longitude }, at) => ({ latitude, longitude, price: prices[at] as string })),
    zoom,
  );
  return {
    pins: collection(pins.map((pin, order) => point(pin, { id: pin.id, price: prices[order], order, isPriced: isPriced[order] }))),
    clusters: collection(
      clusters.map((cluster, index) => point(cluster, { index, count: cluster.count, radius: bubbleRadius(cluster.count), label: compactCount(cluster.count) })),
    ),
    neighborhoods: neighborhoodNames(pins),
  };
}

const collection = (features: Feature<Point>[]): FeatureCollection<Point> => ({ type: 'FeatureCollection', features });
const point = ({ latitude, longitude }: { latitude: number; longitude: number }, properties: Feature['properties']): Feature<Point> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
});

/** `$2,250` or `$485K`: what fits on a pin. */
export const shortPrice = ({ price, currency }: Pick<Pin, 'price' | 'currency'>): string => money(price, currency, price < 10_000 ? 'whole' : 'short');

export const wholePrice = ({ price, currency }: Pick<Pin, 'price' | 'currency'>): string => money(price, currency);

const PER = { month: 'a month', week: 'a week', night: 'a night', year: 'a year' } as const;

/** `a month` beside a rent; nothing beside a price. */
export const pricePeriod = ({ price_period }: Pick<Pin, 'price_period'>): string => (price_period ? PER[price_period] : '');

/** `2 beds, 1.5 baths`, as far as it is known. */
export function homeFacts({ beds, baths }: Pick<Pin, 'beds' | 'baths'>): string {
  const bedsText = beds === null ? [] : [beds === 0 ? 'Studio' : plural(beds, { one: '# bed', other: '# beds' })];
  return listText([...bedsText, ...(baths === null ? [] : [plural(baths, { one: '# bath', other: '# baths' })])], 'parts');
}

/** `24 homes, $1,200 to $3,400`. */
export function clusterText({ count, min_price, max_price, currency }: Cluster): string {
  const range = [min_price, max_price].map((price) => shortPrice({ price, currency }));
  const homes = plural(count, { one: '# home', other: '# homes' });
  return range[0] === range[1] ? `${homes}, ${range[0]}` : `${homes}, ${range[0]} to ${range[1]}`;
}
