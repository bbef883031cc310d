import { area } from '@/components/format/area';
import { countryName } from '@/components/format/country-name';
import { date } from '@/components/format/date';
import { distance, METERS_IN_MILE } from '@/components/format/distance';
import { fill } from '@/components/format/fill';
import { plural } from '@/components/format/plural';
import type { Units } from '@/components/format/units';
import { sentenceCase } from '@/components/ui/sentence-case';
import type { SearchInput } from '@/lib/domains/listings/schema';
import { stateName } from '@/lib/domains/listings/schema-state-name';
import { amount, bathsText, PERIOD_LABELS, type PricePeriod, propertyTypeLabel, STATUS_LABELS } from './format';

/** One filter of a search as people read it, and the parameter and value that removing it takes away. */
export interface FilterChip {
  name: string;
  value: string;
  label: string;
  /** What was written, where it was read as the label says. */
  words?: string | undefined;
}

type Filters = Partial<SearchInput>;

/** The filters of a search, one chip each, in the order of the form. @param currency of the homes searched, if it is one */
export function filterChips(input: Filters, units: Units, currency?: string): FilterChip[] {
  const chips: FilterChip[] = [];
  for (const [name, value] of Object.entries(input)) {
    const label = LABELS[name];
    if (!label || value === undefined || (name === 'status' && value === 'active')) continue;
    for (const one of [value].flat() as (string | number)[]) chips.push({ name, value: String(one), label: label(one as never, input, units, currency) });
  }
  return chips;
}

const LABELS: Record<string, (value: never, input: Filters, units: Units, currency: string | undefined) => string> = {
  q: (text: string) => `“${text}”`,
  neighborhood: (name: string) => name,
  city: (city: string) => city,
  state: (state: string, { country }) => stateOf(state, country),
  postal_code: (code: string) => code,
  country: countryName,
  listing_type: (type: string) => (type === 'rent' ? 'To rent' : 'To buy'),
  property_type: propertyTypeLabel,
  min_price: (price: number, _, __, currency) => `From ${amount(price, currency)}`,
  max_price: (price: number, _, __, currency) => `Up to ${amount(price, currency)}`,
  beds: (beds: number) => (beds === 0 ? 'Studio or more' : `${bedrooms(beds)} or more`),
  max_beds: (beds: number) => (beds === 0 ? 'Studio only' : `At most ${bedrooms(beds)}`),
  baths: (baths: number) => `${bathsText(baths)} or more`,
  max_baths: (baths: number) => `At most ${bathsText(baths)}`,
  min_square_feet: (size: number, _, units) => `From ${area(size, units)}`,
  max_square_feet: (size: number, _, units) => `Up to ${area(size, units)}`,
  min_year_built: (year: number) => `Built ${year} or later`,
  max_year_built: (year: number) => `Built ${year} or earlier`,
  price_period: (period: PricePeriod) => PERIOD_LABELS[period],
  amenities: sentenceCase,
  pets: (pet: string) => `${sentenceCase(pet)} allowed`,
  status: (status: keyof typeof STATUS_LABELS) => STATUS_LABELS[status],
  updated_since: (time: string) => `Changed since ${date(time)}`,
  near: (_: string, { radius_miles: miles = 10 }, units) => `Within ${distance(miles * METERS_IN_MILE, units)} of a point`,
  bbox: () => 'In the map’s area',
  polygon: () => 'In the drawn area',
};

const bedrooms = (beds: number): string => plural(beds, { one: '# bedroom', other: '# bedrooms' });
/** `tx` → `Texas`; one that has no other name is left as it was given. */
function stateOf(state: string, country = 'US'): string {
  const key = state.toUpperCase();
  const name = stateName(key, country.toUpperCase());
  return name === key ? state : name;
}

/** What a search is about, in words: `Apartments to rent in Austin, TX`, `Homes in Texas`. */
export function searchTitle({ property_type, listing_type, neighborhood, city, state, postal_code, country }: Filters): string {
  const what = property_type ? (PLURALS[property_type] ?? `${propertyTypeLabel(property_type)} listings`) : 'Homes';
  const where = [neighborhood, city ?? (neighborhood ? undefined : postal_code), city && postal_code ? postal_code : undefined, state && !city ? stateOf(state, country) : state]
    .filter(Boolean)
    .join(', ');
  if (!where && !listing_type && !property_type) return 'Homes to rent or buy';
  return fill(TITLES[listing_type ?? 'any'][where ? 'there' : 'anywhere'], { what, where });
}

const TITLES = {
  rent: { anywhere: '{what} to rent', there: '{what} to rent in {where}' },
  sale: { anywhere: '{what} to buy', there: '{what} to buy in {where}' },
  any: { anywhere: '{what}', there: '{what} in {where}' },
};

const PLURALS: Partial<Record<NonNullable<Filters['property_type']>, string>> = {
  apartment: 'Apartments',
  condo: 'Condos',
  house: 'Houses',
  townhouse: 'Townhouses',
  duplex: 'Duplexes',
  triplex: 'Triplexes',
  fourplex: 'Fourplexes',
  multi_family: 'Multi-family homes',
  cabin: 'Cabins',
  mobile_home: 'Mobile homes',
  co_op: 'Co-ops',
  room: 'Rooms',
  land: 'Land',
  office: 'Offices',
  retail: 'Retail spaces',
  warehouse: 'Warehouses',
};
