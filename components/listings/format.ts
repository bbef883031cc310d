import type { Listing, ListingSummary, PropertyType } from '@/lib/domains/listings/schema';

const LOCALE = 'en-US';

/** `$2,200` or `$450,000`; an unknown currency code is written out. */
export function money(amount: number, currency: string): string {
  const style = /^[A-Z]{3}$/.test(currency) ? ({ style: 'currency', currency, maximumFractionDigits: 0 } as const) : {};
  const text = new Intl.NumberFormat(LOCALE, style).format(amount);
  return 'style' in style ? text : `${text} ${currency}`;
}

const PER = { month: 'a month', week: 'a week', night: 'a night', year: 'a year' } as const;

/** `a month` beside a rent; empty for a sale. */
export const pricePeriod = ({ price_period }: Pick<ListingSummary, 'price_period'>): string => (price_period ? PER[price_period] : '');

export const price = (listing: Pick<ListingSummary, 'price' | 'currency' | 'price_period'>): string =>
  [money(listing.price, listing.currency), pricePeriod(listing)].filter(Boolean).join(' ');

export const count = (value: number): string => new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 }).format(value);

/** `2 beds`, `1 bed`, `Studio`. */
export const bedsText = (beds: number): string => (beds === 0 ? 'Studio' : plural(beds, 'bed', 'beds'));
export const bathsText = (baths: number): string => plural(baths, 'bath', 'baths');
export const areaText = (squareFeet: number): string => `${count(squareFeet)} sq ft`;

const plural = (value: number, one: string, many: string): string => `${count(value)} ${value === 1 ? one : many}`;

/** Beds, baths and size, as far as they are known. */
export function sizeFacts({ beds, baths, square_feet }: Pick<ListingSummary, 'beds' | 'baths' | 'square_feet'>): string[] {
  return [beds === null ? [] : bedsText(beds), baths === null ? [] : bathsText(baths), square_feet === null ? [] : areaText(square_feet)].flat();
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
