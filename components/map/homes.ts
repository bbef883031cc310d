import type { FeatureCollection, Point } from 'geojson';
import type { z } from 'zod';
import { compactCount } from '@/components/format/compact-count';
import { listText } from '@/components/format/list-text';
import { money } from '@/components/format/money';
import { plural } from '@/components/format/plural';
import { bubbleRadius } from '@/lib/domains/listings/schema-bubble';
import type { Cluster, clustersOutput, Pin } from '@/lib/domains/listings/schema-clusters';
import { neighborhoodNames } from './neighborhood-names';

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

export const homesGeoJson = ({ pins, clusters }: Homes): HomesGeoJson => ({
  pins: {
    type: 'FeatureCollection',
    features: pins.map((pin, order) => ({
      type: 'Feature',
      properties: { id: pin.id, price: shortPrice(pin), order },
      geometry: { type: 'Point', coordinates: [pin.longitude, pin.latitude] },
    })),
  },
  clusters: {
    type: 'FeatureCollection',
    features: clusters.map((cluster, index) => ({
      type: 'Feature',
      properties: { index, count: cluster.count, radius: bubbleRadius(cluster.count), label: compactCount(cluster.count) },
      geometry: { type: 'Point', coordinates: [cluster.longitude, cluster.latitude] },
    })),
  },
  neighborhoods: neighborhoodNames(pins),
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
