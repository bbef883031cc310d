import type { PropertyType } from '@/lib/domains/listings/schema';
import type { RowNotes } from '../row-notes';
import { amenitiesOf } from '../rules/amenity';
import { withoutPhoneNumbers } from '../rules/phone-numbers';
import { propertyTypeOf } from '../rules/property-type';
import { lineOf, proseOf, textOf, webAddressOf } from '../text';
import { amountOf, dateOf, listOf, numberOf, wholeOf } from '../values';
import { inWashington } from './airbnb-washington';
import { blankDraft, type Preset } from './preset';

type Values = Record<string, unknown>;

const USED =
  'id listing_url last_scraped source name description neighborhood_overview picture_url neighbourhood neighbourhood_cleansed latitude longitude property_type room_type accommodates bathrooms bathrooms_text bedrooms beds amenities price minimum_nights maximum_nights has_availability';
/** About hosts, guests' reviews and calendars: no facts of a home. */
const LEFT_OUT =
  /^(host_|review|number_of_reviews|availability_|calendar_|first_review|last_review|minimum_|maximum_|estimated_|instant_bookable|license|scrape_id|calculated_host|neighbourhood_group)/;

/** Short stays as Inside Airbnb publishes them (listings.csv.gz, "detailed"): rents by the night. */
export const airbnb: Preset = {
  name: 'airbnb',
  title: 'Inside Airbnb, detailed listings',
  matches: ({ fields }) => ['id', 'room_type', 'accommodates', 'minimum_nights', 'amenities'].every((field) => fields.includes(field)),
  known: (field) => USED.split(' ').includes(field) || LEFT_OUT.test(field),
  reads: { latitude: 'latitude', longitude: 'longitude', bedrooms: 'beds', last_scraped: 'listedAt' },
  read(values, notes: RowNotes, { status, place }) {
    const id = textOf(values.id) ?? notes.refuse('missing_id', 'id', null, 'The id is missing; without it a second import could not find the row again.');
    const price = amountOf(values.price);
    if (!price) notes.refuse('missing_price', 'price', values.price, 'The price is missing: the host offered no night when the row was gathered. Add one, or leave the row out.');
    const title = lineOf(values.name);
    const propertyType = typeOf(values);
    const amenities = listOf(values.amenities);
    const [latitude, longitude] = [numberOf(values.latitude), numberOf(values.longitude)];
    const isWashington = latitude !== null && longitude !== null && inWashington(latitude, longitude);
    return {
      ...blankDraft('airbnb', id),
      sourceUrl: webAddressOf(values.listing_url),
      status: status ?? (textOf(values.has_availability) === 'f' ? 'hold' : 'active'),
      title,
      description: described(values, notes),
      price: price.amount,
      currency: price.currency ?? 'USD',
      pricePeriod: 'night',
      listedAt: dateOf(values.last_scraped),
      propertyType,
      city: place?.city ?? (isWashington ? 'Washington' : null),
      state: place?.state ?? (isWashington ? 'DC' : null),
      neighborhood: textOf(values.neighbourhood_cleansed),
      latitude,
      longitude,
      beds: wholeOf(values.bedrooms, 0, 50),
      baths: bathsOf(values),
      amenities: amenitiesOf(amenities.filter((amenity) => !/^pets allowed$/i.test(amenity))),
      petsAllowed: amenities.some((amenity) => /^pets allowed$/i.test(amenity)) ? ['cats', 'dogs'] : null,
      otherFacts: otherFacts(values),
      photos: photosOf(values, title ?? 'The home', notes),
    };
  },
};

/** Only "Entire home/apt" is a whole home. */
function typeOf(values: Values): PropertyType {
  if (textOf(values.room_type) !== 'Entire home/apt') return 'room';
  const type = propertyTypeOf(textOf(values.property_type)?.replace(/^Entire /i, ''));
  return type === undefined || type === 'room' ? 'other' : type;
}

/** "1 shared bath", "Half-bath"; the text is there more often than the number. */
function bathsOf(values: Values): number | null {
  const text = textOf(values.bathrooms_text)?.toLowerCase();
  const number = text ? (/\bhalf-bath\b/.test(text) ? 0.5 : numberOf(text)) : numberOf(values.bathrooms);
  return number !== null && number >= 0 && number <= 50 ? number : null;
}

function described(values: Values, notes: RowNotes): string {
  const parts = [proseOf(values.description), proseOf(values.neighborhood_overview)].filter((part) => part !== null);
  if (parts.length === 0) notes.warn('no_description', 'description', null, 'The source has no description.');
  const text = parts.join('\n\n');
  const clean = withoutPhoneNumbers(text);
  if (clean !== text) notes.warn('phone_removed', 'description', null, 'A telephone number in the text was removed; inquiries go through the listing.');
  return clean;
}

function otherFacts(values: Values): Record<string, unknown> {
  const facts: Record<string, unknown> = {
    room_type: textOf(values.room_type),
    accommodates: wholeOf(values.accommodates, 1, 100),
    number_of_beds: wholeOf(values.beds, 1, 100),
    shared_bath: /shared/i.test(String(values.bathrooms_text ?? '')) || null,
    minimum_nights: wholeOf(values.minimum_nights, 1, 2000),
    maximum_nights: wholeOf(values.maximum_nights, 1, 2000),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

function photosOf(values: Values, alt: string, notes: RowNotes) {
  const url = webAddressOf(values.picture_url);
  if (url) return [{ url, alt }];
  if (textOf(values.picture_url)) notes.warn('photo_dropped', 'picture_url', values.picture_url, 'This is no web address of a picture; it was left out.');
  return [];
}
