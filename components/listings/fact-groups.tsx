import { use } from 'react';
import { area } from '@/components/format/area';
import { count } from '@/components/format/count';
import { countryName } from '@/components/format/country-name';
import { date } from '@/components/format/date';
import { listText } from '@/components/format/list-text';
import { lotArea } from '@/components/format/lot-area';
import { readerUnits } from '@/components/format/reader-units';
import { renderingTime } from '@/components/format/rendering-time';
import type { Units } from '@/components/format/units';
import { amenityGroups, isAccess, spelled } from '@/components/listing-page/amenity-groups';
import { CostFacts } from '@/components/listing-page/cost-facts';
import { type Fact, FactSheet } from '@/components/listing-page/fact-sheet';
import { sentenceCase } from '@/components/ui/sentence-case';
import type { Listing } from '@/lib/domains/listings/schema';
import { propertyTypeLabel, statusLabel } from './format';

/** Every fact of a home, grouped. What is not known is left out, but for what every hunter asks. */
export function FactGroups({ listing }: { listing: Listing }) {
  const units = use(readerUnits());
  return (
    <div className="flex flex-col gap-6 print:gap-2">
      <FactSheet title="The home" facts={home(listing, units)} />
      <CostFacts listing={listing} />
      <FactSheet title="The offer" facts={offer(listing)} />
      <FactSheet title="Amenities" facts={amenityGroups(listing.amenities).map(({ title, amenities }) => [title, sentenceCase(listText(amenities.map(spelled), 'parts'))])} />
      <FactSheet title="Access" facts={access(listing)} />
      <p className="small border-t border-line pt-4 text-soft print:hidden">
        <Origin listing={listing} />
      </p>
    </div>
  );
}

function home(listing: Listing, units: Units): Fact[] {
  const size = (squareFeet: number) => area(squareFeet, units);
  return [
    ['Kind', propertyTypeLabel(listing.property_type)],
    ...known('Bedrooms', listing.beds, (beds) => (beds === 0 ? 'Studio' : count(beds))),
    ...known('Bathrooms', listing.baths, count),
    ...(isDwelling(listing) ? [['Living area', listing.square_feet === null ? NOT_STATED : size(listing.square_feet)] as const] : known('Area', listing.square_feet, size)),
    ...known('Lot', listing.lot_square_feet, (squareFeet) => lotArea(squareFeet, units)),
    ...known('Floors', listing.floors, count),
    ...known('Built', listing.year_built, String),
    ...known('Neighborhood', listing.neighborhood, String),
    ...(listing.country === 'US' ? [] : [['Country', countryName(listing.country)] as const]),
  ];
}

function offer(listing: Listing): Fact[] {
  return [
    ['Status', statusLabel(listing)],
    ...(listing.listing_type === 'rent'
      ? ([
          ['Available from', listing.available_on === null ? NOT_STATED : availableFrom(listing, listing.available_on)],
          ['Pets', listing.pets_allowed === null ? NOT_STATED : pets(listing.pets_allowed)],
        ] as Fact[])
      : [...known('Available from', listing.available_on, (day) => availableFrom(listing, day)), ...known('Pets', listing.pets_allowed, pets)]),
    ['Listed', date(listing.listed_at)],
    ['Last changed', date(listing.updated_at)],
    ...known('Off the market', listing.closed_at, date),
    ['Offered by', listing.lister.name],
  ];
}

/** Only what is stated: silence on access is no barrier and no promise. */
function access(listing: Listing): Fact[] {
  const stated = [listing.reso.AccessibilityFeatures].flat().filter((feature) => typeof feature === 'string');
  const features = [...new Set([...listing.amenities.filter(isAccess), ...stated])];
  const lift = listing.amenities.includes('elevator') ? [['Elevator', 'Yes'] as const] : [];
  if (features.length === 0 && lift.length === 0) return isDwelling(listing) ? [['Step-free access', NOT_STATED]] : [];
  return [...lift, ['Features', features.length > 0 ? sentenceCase(listText(features, 'parts')) : NOT_STATED]];
}

function Origin({ listing }: { listing: Listing }) {
  const { source } = listing;
  const from =
    source.name === 'generated'
      ? 'A made-up home, for demonstration.'
      : source.name === 'openstead'
        ? 'Published here by its lister.'
        : `Published here from ${SOURCES[source.name] ?? sentenceCase(source.name)}.`;
  return (
    <>
      {from} Its id is {listing.id}.
    </>
  );
}

/** What imports are named for; other sources go by their own name. */
const SOURCES: Record<string, string> = { import: 'a file of its lister', reso: 'a RESO feed', kyero: 'a Kyero feed', rightmove: 'a Rightmove feed' };

/** A day that has come is no date to wait for, as long as the home can be had. */
const availableFrom = ({ status }: Listing, day: string): string => (status === 'active' && Date.parse(day) <= renderingTime() ? 'Now' : date(day));

const NOT_STATED = 'Not stated';
const isDwelling = ({ beds, property_type }: Listing): boolean => beds !== null && property_type !== 'land';
const pets = (allowed: readonly string[]): string => (allowed.length > 0 ? sentenceCase(listText(allowed)) : 'Not allowed');
const known = <T,>(name: string, value: T | null, show: (value: T) => string): Fact[] => (value === null ? [] : [[name, show(value)]]);
