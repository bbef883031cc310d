import { use } from 'react';
import { area } from '@/components/format/area';
import { countryName } from '@/components/format/country-name';
import { listText } from '@/components/format/list-text';
import { lotArea } from '@/components/format/lot-area';
import { pricePerArea } from '@/components/format/price-per-area';
import { readerUnits } from '@/components/format/reader-units';
import type { Units } from '@/components/format/units';
import { CostFacts } from '@/components/listing-page/cost-facts';
import { date } from '@/components/ui/date';
import { Facts } from '@/components/ui/facts';
import { sentenceCase } from '@/components/ui/sentence-case';
import type { Listing } from '@/lib/domains/listings/schema';
import { count, propertyTypeLabel, statusLabel } from './format';

type Fact = readonly [name: string, value: string];

/** Every fact of a home, grouped; what is not known is left out. */
export function FactGroups({ listing }: { listing: Listing }) {
  const units = use(readerUnits());
  return (
    <div className="grid gap-x-10 gap-y-7 md:grid-cols-2 print:grid-cols-2 print:gap-y-3">
      <Facts title="The home" facts={home(listing, units)} />
      <CostFacts listing={listing} />
      <Facts title="The offer" facts={offer(listing, units)} />
      <Facts title="The place" facts={where(listing)} />
      <Facts title="Where this comes from" facts={origin(listing)} />
    </div>
  );
}

function home(listing: Listing, units: Units): Fact[] {
  return [
    ['Kind', propertyTypeLabel(listing.property_type)],
    ...known('Bedrooms', listing.beds, (beds) => (beds === 0 ? 'Studio' : count(beds))),
    ...known('Bathrooms', listing.baths, count),
    ...known('Living area', listing.square_feet, (size) => area(size, units)),
    ...known('Lot', listing.lot_square_feet, (size) => lotArea(size, units)),
    ...known('Floors', listing.floors, count),
    ...known('Built', listing.year_built, String),
  ];
}

function offer(listing: Listing, units: Units): Fact[] {
  return [
    ['Offer', listing.listing_type === 'rent' ? 'To rent' : 'To buy'],
    ...(listing.listing_type === 'sale' && listing.square_feet ? [perArea(listing, listing.square_feet, units)] : []),
    ['Status', statusLabel(listing)],
    ...known('Available from', listing.available_on, date),
    ...known('Pets', listing.pets_allowed, (pets) => (pets.length > 0 ? sentenceCase(listText(pets)) : 'Not allowed')),
    ['Listed', date(listing.listed_at)],
    ['Last changed', date(listing.updated_at)],
    ...known('Closed', listing.closed_at, date),
  ];
}

function where(listing: Listing): Fact[] {
  return [
    ...known('Address', listing.address, String),
    ...known('Neighborhood', listing.neighborhood, String),
    ['City', listing.city],
    ['State', listing.state],
    ...known('Postal code', listing.postal_code, String),
    ...(listing.country === 'US' ? [] : ([['Country', countryName(listing.country)]] as Fact[])),
    ...(listing.latitude === null || listing.longitude === null ? [] : ([['Coordinates', `${listing.latitude.toFixed(4)}, ${listing.longitude.toFixed(4)}`]] as Fact[])),
  ];
}

function origin(listing: Listing): Fact[] {
  return [
    ['Offered by', listing.lister.name],
    ['Source', sentenceCase(listing.source.name)],
    ['Listing id', listing.id],
  ];
}

const PER_AREA: Record<Units, string> = { imperial: 'Price per sq ft', metric: 'Price per m²' };
const perArea = ({ price, currency }: Listing, squareFeet: number, units: Units): Fact => [PER_AREA[units], pricePerArea(price / squareFeet, currency, units)];
const known = <T,>(name: string, value: T | null, show: (value: T) => string): Fact[] => (value === null ? [] : [[name, show(value)]]);
