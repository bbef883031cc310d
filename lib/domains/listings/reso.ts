import type { Listing } from './schema';

type Facts = Omit<Listing, 'reso' | 'links'>;

/** The facts of a listing under the names and lookup values of the RESO Data Dictionary 2.0, resource Property; what is unknown is left out. */
export function toReso(listing: Facts, otherFacts: Record<string, unknown>): Record<string, unknown> {
  const rent = listing.listing_type === 'rent';
  const full = {
    ...otherFacts,
    ListingKey: listing.id,
    ListingId: listing.id,
    StandardStatus: STATUSES[listing.status],
    PropertyType: propertyTypeOf(listing),
    PropertySubType: SUB_TYPES[listing.property_type],
    ...(rent ? { LeaseAmount: listing.price, LeaseAmountFrequency: listing.price_period && FREQUENCIES[listing.price_period] } : { ListPrice: listing.price }),
    ...priceHistory(listing),
    BedroomsTotal: listing.beds,
    ...bathrooms(listing.baths),
    LivingArea: listing.square_feet,
    LivingAreaUnits: listing.square_feet === null ? null : 'Square Feet',
    LotSizeSquareFeet: listing.lot_square_feet,
    Stories: listing.floors,
    YearBuilt: listing.year_built,
    UnparsedAddress: listing.address,
    City: listing.city,
    StateOrProvince: listing.state,
    PostalCode: listing.postal_code,
    Country: listing.country,
    SubdivisionName: listing.neighborhood,
    Latitude: listing.latitude,
    Longitude: listing.longitude,
    AvailabilityDate: listing.available_on,
    OnMarketTimestamp: listing.listed_at,
    OffMarketTimestamp: listing.closed_at,
    ModificationTimestamp: listing.updated_at,
    PetsAllowed: petsOf(listing.pets_allowed),
    PublicRemarks: listing.description || null,
    PhotosCount: listing.photos.length,
    Media: listing.photos.map((photo, order) => ({
      MediaURL: photo.url,
      MediaCategory: 'Photo',
      Order: order,
      PreferredPhotoYN: order === 0,
      ShortDescription: photo.alt,
      ImageWidth: photo.width,
      ImageHeight: photo.height,
    })),
  };
  return Object.fromEntries(Object.entries(full).filter(([, value]) => value !== null && value !== undefined));
}

const STATUSES = { active: 'Active', pending: 'Pending', closed: 'Closed', hold: 'Hold', withdrawn: 'Withdrawn' } as const;
const FREQUENCIES = { month: 'Monthly', week: 'Weekly', night: 'Daily', year: 'Annually' } as const;
const SUB_TYPES = {
  apartment: 'Apartment',
  condo: 'Condominium',
  house: 'Single Family Residence',
  townhouse: 'Townhouse',
  duplex: 'Duplex',
  triplex: 'Triplex',
  fourplex: 'Quadruplex',
  multi_family: 'Multi Family',
  cabin: 'Cabin',
  mobile_home: 'Mobile Home',
  co_op: 'Stock Cooperative',
  room: null,
  land: 'Unimproved Land',
  office: 'Office',
  retail: 'Retail',
  warehouse: 'Warehouse',
  mixed_use: 'Mixed Use',
  other: null,
} as const satisfies Record<Facts['property_type'], string | null>;

const COMMERCIAL: readonly Facts['property_type'][] = ['office', 'retail', 'warehouse', 'mixed_use'];
const INCOME: readonly Facts['property_type'][] = ['duplex', 'triplex', 'fourplex', 'multi_family'];

function propertyTypeOf({ listing_type, property_type }: Facts): string {
  if (COMMERCIAL.includes(property_type)) return listing_type === 'rent' ? 'Commercial Lease' : 'Commercial Sale';
  if (property_type === 'land') return 'Land';
  if (listing_type === 'rent') return 'Residential Lease';
  return INCOME.includes(property_type) ? 'Residential Income' : 'Residential';
}

/** First and last of the price changes. */
function priceHistory({ history, price }: Facts): Record<string, unknown> {
  const changes = history.filter((change) => change.field === 'price');
  const last = changes.at(-1);
  if (!last) return { OriginalListPrice: price };
  return { OriginalListPrice: Number(changes[0]?.previous_value), PreviousListPrice: Number(last.previous_value), PriceChangeTimestamp: last.changed_at };
}

/** A half bath counts as a bath in the integer total; three quarters are a full bath without a tub, RESO's BathroomsThreeQuarter. */
function bathrooms(baths: number | null): Record<string, number> {
  if (baths === null) return {};
  const part = baths % 1;
  return {
    BathroomsTotalInteger: Math.ceil(baths),
    BathroomsFull: Math.floor(baths),
    BathroomsHalf: part === 0.5 ? 1 : 0,
    BathroomsThreeQuarter: part === 0.75 ? 1 : 0,
    BathroomsOneQuarter: part === 0.25 ? 1 : 0,
  };
}

function petsOf(pets: Facts['pets_allowed']): string[] | null {
  if (pets === null) return null;
  return pets.length === 0 ? ['No'] : pets.map((pet) => (pet === 'cats' ? 'Cats OK' : 'Dogs OK'));
}
