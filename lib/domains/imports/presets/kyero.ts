import type { RowNotes } from '../row-notes';
import { amenitiesOf } from '../rules/amenity';
import { propertyTypeOf } from '../rules/property-type';
import type { DraftPhoto } from '../schema';
import { lineOf, proseOf, textOf, webAddressOf } from '../text';
import { dateOf, numberOf, wholeOf } from '../values';
import { blankDraft, type Preset } from './preset';

type Values = Record<string, unknown>;

/** Kyero XML v3, the feed format of Southern European agencies: areas in square metres, texts in several languages. */
export const kyero: Preset = {
  name: 'kyero',
  title: 'Kyero v3 (XML)',
  matches: ({ format, fields }) => format === 'xml' && ['price_freq', 'town', 'surface_area', 'ref'].filter((field) => fields.includes(field)).length >= 2,
  reads: { date: 'listedAt' },
  read(values, notes: RowNotes, { status = 'active' }) {
    const id = textOf(values.id) ?? textOf(values.ref) ?? notes.refuse('missing_id', 'id', null, 'The id is missing; without it a second import could not find the record again.');
    const pricePeriod = frequencyOf(values, notes);
    const type = lineOf(values.type) ?? '';
    const propertyType = propertyTypeOf(type) ?? 'other';
    const isHome = !['retail', 'office', 'warehouse', 'land'].includes(propertyType);
    const location = members(values.location);
    const area = members(values.surface_area);
    const features = [...list(members(values.features).feature), ...(textOf(values.pool) === '1' ? ['pool'] : [])];
    return {
      ...blankDraft('kyero', id),
      sourceUrl: webAddressOf(members(values.url).en) ?? webAddressOf(values.url),
      listingType: pricePeriod ? 'rent' : 'sale',
      status,
      title: titleOf(values, type),
      description: described(values, notes),
      price: numberOf(values.price) || null,
      currency: textOf(values.currency) ?? 'EUR',
      pricePeriod,
      listedAt: dateOf(values.date),
      propertyType,
      address: textOf(values.location_detail),
      city: lineOf(values.town),
      state: textOf(values.province),
      postalCode: textOf(values.postcode),
      country: textOf(values.country) ?? 'ES',
      latitude: numberOf(location.latitude),
      longitude: numberOf(location.longitude),
      beds: isHome ? wholeOf(values.beds, 0, 100) : null,
      baths: isHome ? numberOf(values.baths) || null : null,
      squareFeet: fromMetres(area.built),
      lotSquareFeet: fromMetres(area.plot),
      amenities: amenitiesOf(features),
      otherFacts: otherFacts(values),
      photos: photosOf(members(values.images).image, notes),
    };
  },
};

const SQUARE_FEET = 10.7639;
const members = (value: unknown): Values => (value && typeof value === 'object' && !Array.isArray(value) ? (value as Values) : {});
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf).filter((item) => item !== null) : []);

function fromMetres(value: unknown): number | null {
  const area = numberOf(value);
  return area ? Math.round(area * SQUARE_FEET) : null;
}

function frequencyOf(values: Values, notes: RowNotes) {
  const text = textOf(values.price_freq)?.toLowerCase() ?? 'sale';
  if (text === 'sale' || text === 'new_build') return null;
  if (text === 'month' || text === 'week') return text;
  return notes.refuse('ambiguous_period', 'price_freq', text, 'price_freq must be sale, month or week.');
}

function titleOf(values: Values, type: string): string | null {
  const town = lineOf(values.town);
  const beds = numberOf(values.beds);
  return type && town
    ? `${beds ? `${beds}-bedroom ` : ''}${type[0]?.toUpperCase()}${type.slice(1).toLowerCase()} in ${town}`.replace(
        /^(\d+-bedroom) (\w)/,
        (_all, head: string, letter: string) => `${head} ${letter.toLowerCase()}`,
      )
    : null;
}

/** English where there is some, else the first language, which is told. */
function described(values: Values, notes: RowNotes): string {
  const texts = members(values.desc);
  const english = proseOf(texts.en);
  if (english) return english;
  const other = Object.entries(texts).find(([, text]) => proseOf(text));
  if (!other) return '';
  notes.warn('description_not_english', 'desc', other[0], 'There is no English text; the description is in another language.');
  return proseOf(other[1]) ?? '';
}

function otherFacts(values: Values): Record<string, unknown> {
  const rating = members(values.energy_rating);
  const facts = {
    ref: textOf(values.ref),
    energy_consumption: textOf(rating.consumption),
    energy_emissions: textOf(rating.emissions),
    new_build: textOf(values.new_build) === '1' || null,
  };
  // X is Kyero's "not rated".
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== 'X'));
}

function photosOf(images: unknown, notes: RowNotes): DraftPhoto[] {
  const urls = (Array.isArray(images) ? (images as unknown[]) : []).map((image) => textOf(members(image).url) ?? textOf(image)).filter((url) => url !== null);
  const usable = urls.filter((url) => /^https?:/.test(url) && URL.canParse(url));
  if (usable.length < urls.length) notes.warn('photo_dropped', 'images', `${urls.length - usable.length} of ${urls.length}`, 'Pictures without a web address were left out.');
  return usable.map((url, index) => ({ url, alt: `Picture ${index + 1} of the home` }));
}
