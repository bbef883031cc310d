import type { PropertyType } from '@/lib/domains/listings/schema';
import type { RowNotes } from '../row-notes';
import { amenitiesOf } from '../rules/amenity';
import type { ListingDraft, RoughDraft } from '../schema';
import { lineOf, proseOf, textOf } from '../text';
import { amountOf, dateOf, wholeOf } from '../values';
import { blankDraft, type Preset } from './preset';
import { PROPERTY_SUBTYPES } from './rightmove-types';

type Values = Record<string, unknown>;

/** Rightmove BLM v3, the file format of British agents. Codes are those of Rightmove's "BLM file format v3i". */
export const rightmove: Preset = {
  name: 'rightmove',
  title: 'Rightmove BLM v3',
  matches: ({ format }) => format === 'blm',
  reads: { CREATE_DATE: 'listedAt', LET_DATE_AVAILABLE: 'availableOn' },
  read(values, notes: RowNotes, { status }) {
    const id = textOf(values.AGENT_REF) ?? notes.refuse('missing_id', 'AGENT_REF', null, 'AGENT_REF is missing; without it a second import could not find the record again.');
    const isLetting = textOf(values.TRANS_TYPE_ID) === '2';
    const propertyType: PropertyType = PROPERTY_SUBTYPES.get(textOf(values.PROP_SUB_ID) ?? '0') ?? 'other';
    const beds = wholeOf(values.BEDROOMS, 0, 100);
    const features = Array.from({ length: 10 }, (_, index) => textOf(values[`FEATURE${index + 1}`])).filter((feature) => feature !== null);
    return {
      ...blankDraft('rightmove', id),
      ...placeOf(values),
      ...priceOf(values, isLetting, notes),
      listingType: isLetting ? 'rent' : 'sale',
      status: status ?? statusOf(values, notes),
      title: titleOf(values, beds, propertyType),
      description: proseOf(values.DESCRIPTION) ?? proseOf(values.SUMMARY) ?? '',
      availableOn: dateOf(values.LET_DATE_AVAILABLE)?.toISOString().slice(0, 10) ?? null,
      listedAt: dateOf(values.CREATE_DATE) ?? dateOf(values.UPDATE_DATE),
      propertyType,
      // Zero is how agents leave the count open for what is no studio.
      beds: beds === 0 && textOf(values.PROP_SUB_ID) !== '9' ? null : beds,
      amenities: amenitiesOf(features.filter((feature) => /^[\w /-]{3,30}$/.test(feature))),
      otherFacts: { ...(features.length > 0 ? { features } : {}), ...(textOf(values.NEW_HOME_FLAG) === 'Y' ? { NewConstructionYN: true } : {}) },
      photos: photosOf(values, notes),
    };
  },
};

function placeOf(values: Values): Pick<RoughDraft, 'address' | 'city' | 'state' | 'postalCode' | 'country'> {
  // DISPLAY_ADDRESS is what the agent wants shown: "Breakspear Road North, Harefield, Middlesex".
  const shown = (textOf(values.DISPLAY_ADDRESS) ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const county = shown.length > 2 ? (shown.at(-1) ?? null) : null;
  const town = textOf(values.TOWN) ?? (shown.length > 2 ? shown.at(-2) : shown.at(-1)) ?? textOf(values.ADDRESS_3) ?? textOf(values.ADDRESS_2);
  const address = shown.slice(0, Math.max(1, shown.length - 2)).join(', ');
  const postalCode = [textOf(values.POSTCODE1), textOf(values.POSTCODE2)].filter((part) => part !== null).join(' ');
  return { address: address && address !== town ? address : null, city: town ?? null, state: county ?? '', postalCode: postalCode || null, country: 'GB' };
}

function priceOf(values: Values, isLetting: boolean, notes: RowNotes): Pick<RoughDraft, 'price' | 'currency' | 'pricePeriod'> {
  const price = amountOf(values.PRICE)?.amount || null;
  if (!isLetting) return { price, currency: 'GBP', pricePeriod: null };
  const period = (['week', 'month', null, 'year'] as const)[Number(textOf(values.LET_RENT_FREQUENCY) ?? '1')];
  if (!period) notes.refuse('ambiguous_period', 'LET_RENT_FREQUENCY', values.LET_RENT_FREQUENCY, 'A rent must be due by the week (0), month (1) or year (3).');
  return { price, currency: 'GBP', pricePeriod: period };
}

function statusOf(values: Values, notes: RowNotes): ListingDraft['status'] {
  if (textOf(values.PUBLISHED_FLAG) === '0') return 'draft';
  const code = Number(textOf(values.STATUS_ID) ?? '0');
  // Available, under offer (1 and 2), under offer, reserved, let agreed: nothing in the format says that a sale or let is completed.
  const status = (['active', 'pending', 'pending', 'pending', 'pending', 'pending'] as const)[code];
  return status ?? notes.refuse('unknown_status', 'STATUS_ID', values.STATUS_ID, 'STATUS_ID must be a code from 0 to 5.');
}

function titleOf(values: Values, beds: number | null, type: PropertyType): string | null {
  const street = lineOf(values.DISPLAY_ADDRESS);
  const kind = type === 'other' ? 'home' : type.replaceAll('_', ' ');
  return street ? `${beds ? `${beds}-bedroom ` : ''}${kind}, ${street}`.replace(/^./, (letter) => letter.toUpperCase()) : null;
}

function photosOf(values: Values, notes: RowNotes) {
  const named = Object.keys(values)
    .filter((field) => /^MEDIA_IMAGE_\d\d$/.test(field))
    .sort()
    .map((field) => textOf(values[field]))
    .filter((url) => url !== null);
  const urls = named.filter((url) => /^https?:/.test(url) && URL.canParse(url));
  if (urls.length < named.length)
    notes.warn(
      'photo_dropped',
      'MEDIA_IMAGE_00',
      named.find((url) => !urls.includes(url)),
      'Pictures that are named by file and not by web address were left out.',
    );
  return urls.map((url, index) => ({ url, alt: `Picture ${index + 1} of the home` }));
}
