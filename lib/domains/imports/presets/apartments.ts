import type { RowNotes } from '../row-notes';
import { amenitiesOf } from '../rules/amenity';
import { petsOf } from '../rules/pets';
import { withoutPhoneNumbers } from '../rules/phone-numbers';
import { placesNamed } from '../rules/us-places';
import { stateOf, stateOfZip } from '../rules/us-states';
import type { RoughDraft } from '../schema';
import { lineOf, proseOf, textOf } from '../text';
import { amountOf, dateOf, listOf, numberOf, periodOf, wholeOf } from '../values';
import { blankDraft, type Preset } from './preset';

type Values = Record<string, unknown>;

const FIELDS = new Set(
  'id category title body amenities bathrooms bedrooms currency fee has_photo pets_allowed price price_display price_type square_feet address cityname state latitude longitude source time'.split(
    ' ',
  ),
);

/** US apartments for rent, 2019, of the UCI Machine Learning Repository ("Apartment for Rent Classified"), gathered from a dozen portals. */
export const apartments: Preset = {
  name: 'apartments',
  title: 'UCI apartments for rent (apartments_for_rent_classified)',
  matches: ({ fields }) => ['id', 'body', 'cityname', 'price_type', 'pets_allowed'].every((field) => fields.includes(field)),
  known: (field) => FIELDS.has(field),
  acrossSources: true,
  reads: { bathrooms: 'baths', bedrooms: 'beds', square_feet: 'squareFeet', latitude: 'latitude', longitude: 'longitude', time: 'listedAt', pets_allowed: 'petsAllowed' },
  read(values, notes: RowNotes, { status = 'active' }) {
    const id = textOf(values.id) ?? notes.refuse('missing_id', 'id', null, 'The id is missing; without it a second import could not find the row again.');
    const beds = wholeOf(values.bedrooms, 0, 100);
    const body = described(values, notes);
    const amenities = listOf(values.amenities);
    if (amenities.length === 0) notes.warn('amenities_unknown', 'amenities', null, 'No amenities are stated; they are left unknown.');
    return {
      ...blankDraft('apartments', id),
      ...placeOf(values, body, notes),
      ...priceOf(values, body, notes),
      status,
      title: titleOf(values, beds, notes),
      description: body,
      listedAt: dateOf(values.time),
      propertyType: /\/home$/.test(String(values.category)) ? 'house' : 'apartment',
      address: withoutPhone(textOf(values.address)),
      beds,
      baths: numberOf(values.bathrooms),
      squareFeet: wholeOf(values.square_feet, 1, 1_000_000),
      amenities: amenitiesOf(amenities),
      petsAllowed: petsOf(values.pets_allowed),
      otherFacts: otherFacts(values),
    };
  },
};

function described(values: Values, notes: RowNotes): string {
  const text = proseOf(values.body) ?? '';
  if (text === '0' || text === '') {
    notes.warn('no_description', 'body', text, 'The source has no description.');
    return '';
  }
  const clean = withoutPhoneNumbers(text);
  if (clean !== text) notes.warn('phone_removed', 'body', null, 'A telephone number in the text was removed; inquiries go through the listing.');
  // The largest source glues the sentences of its form letter together.
  return clean
    .replace(/(, [A-Za-z]{2}|,\s?)(Monthly rental rates range from)/, '$1. $2')
    .replace(/(Monthly rental rates range from [^A-Z]*\d)(We have)/, '$1. $2')
    .replace(/(units available for rent)(?= (?:Apartment|[A-Z]))/, '$1.');
}

const MONTHLY = /\$?\s?(\d[\d,]{2,6})(?:\.\d\d)?\s?(?:\/ ?mo(?:nth)?\b|(?:per|a) month\b|monthly\b)/gi;

function priceOf(values: Values, body: string, notes: RowNotes): Pick<RoughDraft, 'price' | 'currency' | 'pricePeriod'> {
  const price = numberOf(values.price);
  const period = periodOf(String(values.price_type ?? ''));
  if (!period)
    notes.refuse('ambiguous_period', 'price_type', values.price_type, 'The price is due either monthly or weekly, and nothing says which. Name one period and import again.');
  const told = /\$\s?([\d,]+(?:\.\d\d)?) (?:per|a|\/) ?week\b/i.exec(body)?.[1];
  const weekly = told ? (amountOf(told)?.amount ?? 0) : 0;
  if (period === 'week' && price !== null && weekly > 0 && (price > weekly * 2 || price < weekly / 2)) {
    notes.refuse('price_contradicts_text', 'price', values.price_display, `The price is ${price} a week, the text says $${told} per week. Correct one of them and import again.`);
  }
  const range = /\$\s?([\d,]+)\s?[-–—]\s?\$\s?([\d,]+)/.exec(body);
  if (range) notes.warn('price_range_in_text', 'body', range[0], 'The text names a range of rents, since several homes are offered under one; the price is the one of the row.');
  const others = [...body.matchAll(MONTHLY)].map((match) => Number(match[1]?.replaceAll(',', ''))).filter((amount) => amount >= 300);
  const [only] = others;
  if (period === 'month' && price !== null && others.length === 1 && only !== undefined && Math.abs(only - price) > price / 4) {
    notes.warn('price_differs_from_text', 'price', values.price_display, `The text names ${only} a month. It may be another home of the building; check the price.`);
  }
  return { price, currency: textOf(values.currency) ?? 'USD', pricePeriod: period };
}

/** "Studio apartment 12 Elm St" heads homes with two bedrooms where a building lets several; the count of the row stands. */
function titleOf(values: Values, beds: number | null, notes: RowNotes): string | null {
  const title = withoutPhone(lineOf(values.title))?.replace(/^[^\p{L}\p{N}$]+/u, '') ?? '';
  if (beds === null || beds === 0 || !/^studio apartment\b/i.test(title)) return title || null;
  notes.warn('title_corrected', 'title', title, `The title says studio, the row ${beds} bedrooms; the title was corrected.`);
  return title.replace(/^studio apartment/i, `${beds} BR apartment`);
}

/** A title or address loses its telephone number, and the sign that the source put in place of one. */
const withoutPhone = (text: string | null): string | null =>
  withoutPhoneNumbers(text ?? '')
    .replaceAll(/[\s(-]*\[phone removed\]\)?/g, '')
    .trim() || null;

function placeOf(values: Values, body: string, notes: RowNotes): Pick<RoughDraft, 'city' | 'state' | 'postalCode' | 'latitude' | 'longitude'> {
  const row = { city: textOf(values.cityname), state: textOf(values.state), latitude: numberOf(values.latitude), longitude: numberOf(values.longitude) };
  const letter = /\blocated at [^$]*?, ([^,$]{2,40}), (\d{4,5}), ([A-Za-z]{2})\b/.exec(body);
  // Some sources end the title so: "Two BR in Dallas TX 75204".
  const headed = /\bin (.+) ([A-Z]{2}) (\d{5})$/.exec(textOf(values.title) ?? '');
  if (!letter) return { ...row, postalCode: headed?.[1] === row.city && headed?.[2] === row.state ? (headed?.[3] ?? null) : null };
  const [, city, digits, code] = letter as unknown as [string, string, string, string];
  const zip = digits.padStart(5, '0');
  const state = stateOf(code);
  const agree = state !== undefined && stateOfZip(zip)?.code === state.code;
  if (row.city && row.state) return { ...row, postalCode: agree && state.code === row.state ? zip : null };
  // Town, state and ZIP code of the text must agree with each other; "Berkeley Lake, 94702, CA" does not.
  if (!agree || placesNamed(city, state.code).length === 0) return { ...row, postalCode: null };
  notes.warn('place_from_text', 'cityname', `${city}, ${zip}, ${state.code}`, 'City and state were missing and come from the address in the text.');
  return { ...row, city, state: state.code, postalCode: zip };
}

function otherFacts(values: Values): Record<string, unknown> {
  const system = textOf(values.source);
  return system && system !== '0' ? { SourceSystemName: system } : {};
}
