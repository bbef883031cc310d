import { area } from '@/components/format/area';
import { compactCount } from '@/components/format/compact-count';
import { count } from '@/components/format/count';
import { fill } from '@/components/format/fill';
import { money, type Precision } from '@/components/format/money';
import { plural } from '@/components/format/plural';
import type { Units } from '@/components/format/units';
import type { Listing, ListingSummary, PropertyType } from '@/lib/domains/listings/schema';

/** A price that is searched for: `$1,800`, or `1,800` where the homes are priced in several currencies. */
export const amount = (value: number, currency: string | undefined, precision?: Precision): string =>
  currency === undefined ? (precision === 'short' ? compactCount(value) : count(value)) : money(value, currency, precision);

type Price = Pick<ListingSummary, 'price' | 'currency' | 'price_period'>;

/** `$2,200 a month` or `$450,000`. */
export const price = (listing: Price): string => fill(PRICES[listing.price_period ?? 'once'], { price: money(listing.price, listing.currency) });

const PRICES = { once: '{price}', month: '{price} a month', week: '{price} a week', night: '{price} a night', year: '{price} a year' };

/** `a month` beside a rent; empty for a sale. */
export const pricePeriod = ({ price_period }: Pick<ListingSummary, 'price_period'>): string => (price_period ? PERIODS[price_period] : '');

const PERIODS = { month: 'a month', week: 'a week', night: 'a night', year: 'a year' } as const;

export type PricePeriod = NonNullable<ListingSummary['price_period']>;

/** When a rent is due. */
export const PERIOD_LABELS: Record<PricePeriod, string> = { month: 'By the month', week: 'By the week', night: 'By the night', year: 'By the year' };

/** `2 beds`, `1 bed`, `Studio`. */
export const bedsText = (beds: number): string => (beds === 0 ? 'Studio' : plural(beds, { one: '# bed', other: '# beds' }));
export const bathsText = (baths: number): string => plural(baths, { one: '# bath', other: '# baths' });

/** Beds, baths and size, as far as they are known: each a fact of its own. */
export function sizeFacts({ beds, baths, square_feet }: Pick<ListingSummary, 'beds' | 'baths' | 'square_feet'>, units: Units): string[] {
  return [beds === null ? [] : bedsText(beds), baths === null ? [] : bathsText(baths), square_feet === null ? [] : area(square_feet, units)].flat();
}

/** `11 Oak St, Austin, TX 78701`, as far as it is known. */
export function place({ address, city, state, postal_code }: Pick<ListingSummary, 'address' | 'city' | 'state' | 'postal_code'>): string {
  return [address, city, [state, postal_code].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** `multi_family` → `Multi-family home`. */
export const propertyTypeLabel = (type: PropertyType): string => TYPE_LABELS[type];

const TYPE_LABELS: Record<PropertyType, string> = {
  apartment: 'Apartment',
  condo: 'Condo',
  house: 'House',
  townhouse: 'Townhouse',
  duplex: 'Duplex',
  triplex: 'Triplex',
  fourplex: 'Fourplex',
  multi_family: 'Multi-family home',
  cabin: 'Cabin',
  mobile_home: 'Mobile home',
  co_op: 'Co-op',
  room: 'Room',
  land: 'Land',
  office: 'Office',
  retail: 'Retail space',
  warehouse: 'Warehouse',
  mixed_use: 'Mixed use',
  other: 'Other',
};

/** A home's market status in words that fit its offer: a closed rent is rented, a closed sale sold. */
export const statusLabel = ({ status, listing_type }: Pick<ListingSummary, 'status' | 'listing_type'>): string =>
  status === 'closed' ? (listing_type === 'rent' ? 'Rented' : 'Sold') : STATUS_LABELS[status];

export const STATUS_LABELS: Record<Listing['status'], string> = { active: 'Available', pending: 'Under offer', closed: 'Closed', hold: 'On hold', withdrawn: 'Withdrawn' };
