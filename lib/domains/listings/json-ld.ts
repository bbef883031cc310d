import { httpUrl } from './markdown';
import type { Listing, ListingSummary, PropertyType } from './schema';

/** A JSON-LD node. */
export type JsonLd = { [member: string]: unknown };

/**
 * A listing as schema.org RealEstateListing: the page, its `mainEntity` (the home) and its `offers`.
 * Facts that are unknown are left out, never guessed.
 */
export function listingJsonLd(listing: ListingSummary | Listing): JsonLd {
  const images = listing.photos.flatMap(({ url }) => httpUrl(url) ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'RealEstateListing',
    '@id': listing.url,
    url: listing.url,
    identifier: listing.id,
    name: listing.title,
    ...(listing.description && { description: listing.description }),
    datePosted: listing.listed_at,
    dateModified: listing.updated_at,
    ...(images.length > 0 && { image: images }),
    mainEntity: homeOf(listing),
    offers: offerOf(listing),
  };
}

/** Search results as schema.org ItemList, in the order of the search; `url` is the address of the results page. */
export function searchJsonLd(listings: readonly ListingSummary[], page: { url: string; name: string }): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    '@id': page.url,
    url: page.url,
    name: page.name,
    numberOfItems: listings.length,
    itemListElement: listings.map((listing, index) => ({ '@type': 'ListItem', position: index + 1, url: listing.url, item: cardOf(listing) })),
  };
}

/** The way from the home page to here as schema.org BreadcrumbList. */
export function breadcrumbJsonLd(steps: readonly { name: string; url: string }[]): JsonLd {
  const itemListElement = steps.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url }));
  return { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement };
}

/** JSON for the inside of `<script type="application/ld+json">`: no text in it can end the element or open another. */
export const jsonLdScript = (node: JsonLd | readonly JsonLd[]): string =>
  JSON.stringify(node).replaceAll(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What a result list says of one home; the listing's own page says the rest. */
function cardOf(listing: ListingSummary): JsonLd {
  const { '@context': _, description: __, image, ...node } = listingJsonLd({ ...listing, amenities: [] });
  return { ...node, ...(Array.isArray(image) && { image: image[0] }) };
}

const HOMES: Record<PropertyType, string> = {
  apartment: 'Apartment',
  condo: 'Apartment',
  house: 'SingleFamilyResidence',
  townhouse: 'House',
  duplex: 'House',
  triplex: 'House',
  fourplex: 'House',
  multi_family: 'Residence',
  cabin: 'House',
  mobile_home: 'House',
  co_op: 'Apartment',
  room: 'Room',
  land: 'Place',
  office: 'Place',
  retail: 'Place',
  warehouse: 'Place',
  mixed_use: 'Place',
  other: 'Accommodation',
};

function homeOf(listing: ListingSummary | Listing): JsonLd {
  const { latitude, longitude } = listing;
  return {
    '@type': HOMES[listing.property_type],
    additionalType: listing.property_type,
    address: {
      '@type': 'PostalAddress',
      ...(listing.address && { streetAddress: listing.address }),
      addressLocality: listing.city,
      addressRegion: listing.state,
      ...(listing.postal_code && { postalCode: listing.postal_code }),
      addressCountry: listing.country,
    },
    ...(latitude !== null && longitude !== null && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
    ...(listing.beds !== null && { numberOfBedrooms: listing.beds }),
    ...(listing.baths !== null && { numberOfBathroomsTotal: listing.baths }),
    ...(listing.square_feet !== null && { floorSize: { '@type': 'QuantitativeValue', value: listing.square_feet, unitCode: 'FTK' } }),
    ...(listing.year_built !== null && { yearBuilt: listing.year_built }),
    ...(listing.pets_allowed && { petsAllowed: listing.pets_allowed.join(', ') || false }),
    ...(listing.amenities.length > 0 && { amenityFeature: listing.amenities.map((name) => ({ '@type': 'LocationFeatureSpecification', name, value: true })) }),
    ...('lot_square_feet' in listing &&
      listing.lot_square_feet !== null && { additionalProperty: [{ '@type': 'PropertyValue', name: 'Lot size', value: listing.lot_square_feet, unitCode: 'FTK' }] }),
  };
}

const AVAILABILITY = { active: 'InStock', pending: 'LimitedAvailability', hold: 'OutOfStock', closed: 'SoldOut', withdrawn: 'Discontinued' } as const;

/** UN/CEFACT unit codes; a night is a day's unit. */
const PERIODS = { month: 'MON', week: 'WEE', night: 'DAY', year: 'ANN' } as const;

function offerOf(listing: ListingSummary | Listing): JsonLd {
  const money = { price: listing.price, priceCurrency: listing.currency };
  return {
    '@type': 'Offer',
    url: listing.url,
    businessFunction: `http://purl.org/goodrelations/v1#${listing.listing_type === 'rent' ? 'LeaseOut' : 'Sell'}`,
    ...money,
    availability: `https://schema.org/${AVAILABILITY[listing.status]}`,
    ...(listing.price_period && { priceSpecification: { '@type': 'UnitPriceSpecification', ...money, unitCode: PERIODS[listing.price_period], unitText: listing.price_period } }),
    ...('available_on' in listing && listing.available_on && { availabilityStarts: listing.available_on }),
    ...('lister' in listing && { seller: { name: listing.lister.name } }),
  };
}
