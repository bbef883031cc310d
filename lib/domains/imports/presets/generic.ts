import { sha256 } from '@/lib/platform/ids';
import type { RowNotes } from '../row-notes';
import { amenitiesOf } from '../rules/amenity';
import { propertyTypeOf } from '../rules/property-type';
import type { ListingDraft, RoughDraft } from '../schema';
import { lineOf, proseOf, textOf, webAddressOf } from '../text';
import { amountOf, dateOf, listOf, numberOf, periodOf, wholeOf } from '../values';
import { type Field, mapFields, plainHeader } from './generic-fields';
import { costsIn, extrasOf, flatten, petsIn, photosIn } from './generic-parts';
import { blankDraft, type Preset } from './preset';

type Get = (field: Field) => unknown;

/**
 * Any table or JSON of homes, by the names of its columns and by coercion ("$1,500", "3 BR", "03/15/2026"). Exports of AppFolio, Buildium, Zillow,
 * Rent Manager and Propertyware are told by such names. Columns that belong to no field are kept out of the listing and reported.
 */
export const generic: Preset = {
  name: 'generic',
  title: 'Any table of homes, by its column names',
  matches: () => true,
  known: (field) => mapFields([field]).size > 0 || plainHeader(field) === 'attributes',
  read(raw, notes: RowNotes, { status, place }) {
    const values = flatten(raw);
    const fields = mapFields(Object.keys(values));
    const get: Get = (field) => values[fields.get(field) ?? ''];
    const draft = blankDraft('import', idOf(get, notes));
    const { beds, baths } = roomsOf(get);
    const money = moneyOf(get, fields, notes);
    const read: RoughDraft = {
      ...draft,
      ...money,
      ...placeIn(get, place),
      sourceUrl: webAddressOf(get('url')),
      status: status ?? statusOf(get, notes),
      title: lineOf(get('title')),
      description: proseOf(get('description')) ?? '',
      availableOn: dateOf(get('availableOn'))?.toISOString().slice(0, 10) ?? null,
      listedAt: dateOf(get('listedAt')),
      closedAt: dateOf(get('closedAt')),
      propertyType: propertyTypeOf(get('type')) ?? 'other',
      beds,
      baths,
      squareFeet: areaOf(get),
      lotSquareFeet: wholeOf(get('lotSquareFeet'), 1, 2_000_000_000),
      yearBuilt: wholeOf(get('yearBuilt'), 1, 9999),
      floors: numberOf(get('floors')),
      amenities: amenitiesOf([...listOf(get('amenities')), ...extrasOf(get('parking'), get('laundry'), get('furnished'))]),
      petsAllowed: petsIn(get('pets'), get('cats'), get('dogs')),
      otherFacts: costsIn(values, fields, notes),
      photos: photosIn(get('photos'), notes),
    };
    for (const field of READ) notes.unread(fields.get(field) ?? field, get(field), read[field]);
    return read;
  },
};

/** Without an id the home is known by its address, or else by its whole title and price: the same row gives the same id again. */
function idOf(get: Get, notes: RowNotes): string {
  const id = textOf(get('id'));
  if (id) return id;
  const address = [get('address'), get('unit'), get('city'), get('state'), get('postalCode')].map(textOf).filter((part) => part !== null);
  if (!textOf(get('address')))
    notes.refuse('missing_id', 'id', null, 'The row has neither an id nor an address, so that a second import could not find it again. Add a column id.');
  notes.warn('id_from_address', 'id', null, 'The file has no ids; a home is known by its address.');
  return `address-${sha256(address.join('|').toLowerCase()).slice(0, 16)}`;
}

function moneyOf(get: Get, fields: ReadonlyMap<Field, string>, notes: RowNotes): Pick<RoughDraft, 'price' | 'currency' | 'pricePeriod' | 'listingType'> {
  // Meta's catalogues say it in the availability: for_rent.
  const offer = wordsOf(textOf(get('offer')) ?? /\bfor[_ -](?:rent|sale)\b/i.exec(textOf(get('status')) ?? '')?.[0] ?? '').toLowerCase();
  const rent = amountOf(get('rent'));
  const asked = rent ?? amountOf(get('price'));
  const period = periodOf(textOf(get('period')) ?? '') ?? asked?.period ?? periodOf(wordsOf(fields.get('rent') ?? '')) ?? null;
  if (asked?.upTo)
    notes.refuse(
      'price_range',
      fields.get('rent') ?? fields.get('price') ?? 'price',
      get(rent ? 'rent' : 'price'),
      'A listing has one price, not a range. Give each home its own row and price.',
    );
  const listingType = /\b(sale|sell|buy|purchase)\b/.test(offer)
    ? 'sale'
    : /\b(rent|lease|let|rental)\b/.test(offer) || rent !== null || period !== null
      ? 'rent'
      : offerBy(asked?.amount ?? null, get, notes);
  const currency = (textOf(get('currency'))?.toUpperCase() ?? asked?.currency ?? 'USD').slice(0, 3);
  return { price: asked?.amount ?? null, currency, pricePeriod: listingType === 'sale' ? null : (period ?? 'month'), listingType };
}

/** No home sells for $15,000 and none rents for $30,000 a month but for rarities; between them nothing is assumed. */
function offerBy(price: number | null, get: Get, notes: RowNotes): RoughDraft['listingType'] {
  if (price === null || price >= 30_000) return 'sale';
  if (price > 15_000) notes.refuse('ambiguous_offer', 'price', get('price'), 'Nothing says whether this is a rent or a sale price. Add a column listing_type with rent or sale.');
  notes.warn('offer_assumed', 'price', get('price'), 'Nothing says whether this is a rent or a sale price; so low, it was read as a monthly rent.');
  return 'rent';
}

function placeIn(
  get: Get,
  place: { city: string; state: string } | undefined,
): Pick<RoughDraft, 'address' | 'city' | 'state' | 'postalCode' | 'country' | 'neighborhood' | 'latitude' | 'longitude'> {
  const address = textOf(get('address'));
  const unit = textOf(get('unit'));
  // "12 Elm St, Austin, TX 78701" in one cell.
  const parts = address ? /^(.+), ([^,]+), ([A-Za-z]{2})\.? (\d{5}(?:-\d{4})?)(?:, (?:USA|US|United States))?$/.exec(address) : null;
  const street = parts?.[1] ?? address;
  return {
    address: street && unit && !street.toLowerCase().includes(unit.toLowerCase()) ? `${street} ${/^\w?\d/.test(unit) ? '#' : ''}${unit}` : street,
    city: textOf(get('city')) ?? parts?.[2] ?? place?.city ?? null,
    state: textOf(get('state')) ?? parts?.[3] ?? place?.state ?? null,
    postalCode: textOf(get('postalCode')) ?? parts?.[4] ?? null,
    country: textOf(get('country')) ?? 'US',
    neighborhood: textOf(get('neighborhood')),
    latitude: numberOf(get('latitude')),
    longitude: numberOf(get('longitude')),
  };
}

/** AppFolio and Rent Manager write both counts in one cell: "2/1.50", "2 bd / 1 ba". */
function roomsOf(get: Get): { beds: number | null; baths: number | null } {
  const both = textOf(get('bedBath'))?.split(/[/,x]/);
  const half = numberOf(get('halfBaths')) ?? 0;
  const baths = numberOf(get('baths')) ?? numberOf(both?.[1]);
  return {
    beds: wholeOf(get('beds'), 0, 100) ?? wholeOf(both?.[0], 0, 100),
    baths: baths === null || baths < 0 || baths > 100 ? null : baths + (Number.isInteger(baths) ? half * 0.5 : 0),
  };
}

const READ: readonly (Field & keyof RoughDraft)[] = [
  'availableOn',
  'listedAt',
  'closedAt',
  'beds',
  'baths',
  'squareFeet',
  'lotSquareFeet',
  'yearBuilt',
  'floors',
  'latitude',
  'longitude',
];

const STATUSES: readonly (readonly [RegExp, ListingDraft['status']])[] = [
  [/\b(pending|under (contract|offer|agreement)|contracted|application|reserved|on notice|sstc)\b/, 'pending'],
  [/\b(closed|sold|rented|leased|let|occupied)\b/, 'closed'],
  [/\b(hold|coming soon|available soon|pre market|not ready|down|maintenance)\b/, 'hold'],
  [/\b(withdrawn|off market|inactive|archived|cancell?ed|expired|unavailable|not available|deleted)\b/, 'withdrawn'],
  [/\bdraft|incomplete\b/, 'draft'],
  [/\b(active|available|for (rent|sale)|vacant|ready|published|open|listed|yes|new|t|true|1)\b/, 'active'],
];

function statusOf(get: Get, notes: RowNotes): ListingDraft['status'] {
  const text = textOf(get('status'))?.toLowerCase().replaceAll(/[_-]/g, ' ');
  if (!text) return 'active';
  const known = STATUSES.find(([pattern]) => pattern.test(text))?.[1];
  return known ?? notes.refuse('unknown_status', 'status', text, 'Write active, pending, closed, hold, withdrawn or draft, or import with --status.');
}

const SQUARE_METRE = 10.7639;

/** The living area in square feet, whatever unit the column, another column or the cell names. */
function areaOf(get: Get): number | null {
  const area = numberOf(get('squareFeet'));
  const isMetric = /^(?:sq\.? ?m|m2|m²|square met)/i.test(textOf(get('areaUnit')) ?? '') || /\d\s*(?:m2|m²|sq\.? ?m(?:et|\b))/i.test(textOf(get('squareFeet')) ?? '');
  const metres = isMetric ? area : area === null ? numberOf(get('squareMeters')) : null;
  const feet = metres === null ? area : metres * SQUARE_METRE;
  return feet !== null && feet >= 1 && feet <= 10_000_000 ? Math.round(feet) : null;
}

/** `pricePerNight` and `price_per_night` as words. */
const wordsOf = (header: string): string => header.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
