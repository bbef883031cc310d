import type { RowNotes } from '../row-notes';
import { textOf } from '../text';
import { dateOf, numberOf, wholeOf } from '../values';
import { POSTAL_CITIES } from './king-county-cities';
import { blankDraft, type Preset } from './preset';

const FIELDS = new Set(
  'id date price bedrooms bathrooms sqft_living sqft_lot floors waterfront view condition grade sqft_above sqft_basement yr_built yr_renovated zipcode lat long sqft_living15 sqft_lot15'.split(
    ' ',
  ),
);

/**
 * House sales in King County, Washington, 2014–15: facts and coordinates without address or text. They are sold, hence `closed` unless told otherwise.
 * A home sold twice is one property; the later sale stands, and the history keeps no invented step between.
 */
export const kingCounty: Preset = {
  name: 'king-county',
  title: 'King County house sales (kc_house_data.csv)',
  matches: ({ fields }) => ['id', 'date', 'price', 'sqft_living', 'yr_built', 'zipcode'].every((field) => fields.includes(field)),
  known: (field) => FIELDS.has(field),
  latest: { id: (values) => textOf(values.id), at: (values) => dateOf(values.date)?.getTime() ?? 0 },
  reads: { sqft_living: 'squareFeet', sqft_lot: 'lotSquareFeet', floors: 'floors', yr_built: 'yearBuilt', lat: 'latitude', long: 'longitude' },
  read(values, notes: RowNotes, { status = 'closed' }) {
    const sold = dateOf(values.date);
    if (!sold) notes.refuse('missing_date', 'date', values.date, 'The date of the sale is missing or cannot be read. Write it as 20141013T000000.');
    const postalCode = textOf(values.zipcode);
    const city = postalCode ? POSTAL_CITIES.get(postalCode) : undefined;
    if (!city) notes.refuse('missing_place', 'zipcode', values.zipcode, 'This is no ZIP code of King County, so the city is unknown. Correct it and import again.');
    const beds = wholeOf(values.bedrooms, 0, 100);
    const baths = numberOf(values.bathrooms);
    if (beds === 0) notes.warn('bedrooms_unknown', 'bedrooms', '0', 'A house with no bedroom is one whose bedrooms were not counted; they are left unknown.');
    if (baths === 0) notes.warn('bathrooms_unknown', 'bathrooms', '0', 'A house with no bathroom is one whose bathrooms were not counted; they are left unknown.');
    const waterfront = values.waterfront === '1';
    const home = `${beds ? `${beds}-bedroom ` : ''}${waterfront ? 'waterfront ' : ''}house in ${city}`;
    const id = textOf(values.id) ?? notes.refuse('missing_id', 'id', null, 'The id is missing; without it a second import could not find the row again.');
    return {
      ...blankDraft('king-county', id),
      listingType: 'sale',
      status,
      title: `${home[0]?.toUpperCase()}${home.slice(1)}`,
      price: numberOf(values.price),
      listedAt: sold,
      closedAt: status === 'closed' ? sold : null,
      propertyType: 'house',
      city,
      state: 'WA',
      postalCode,
      latitude: numberOf(values.lat),
      longitude: numberOf(values.long),
      beds: beds || null,
      baths: baths || null,
      squareFeet: wholeOf(values.sqft_living, 1, 1_000_000),
      lotSquareFeet: wholeOf(values.sqft_lot, 1, 1_000_000_000),
      yearBuilt: wholeOf(values.yr_built, 1, 9999),
      floors: numberOf(values.floors),
      otherFacts: otherFacts(values, waterfront),
    };
  },
};

/** RESO has names for some of them; grade and condition are the county assessor's scales. */
function otherFacts(values: Record<string, unknown>, waterfront: boolean): Record<string, unknown> {
  const renovated = numberOf(values.yr_renovated);
  const facts: Record<string, unknown> = {
    WaterfrontYN: waterfront,
    AboveGradeFinishedArea: numberOf(values.sqft_above),
    BelowGradeFinishedArea: numberOf(values.sqft_basement),
    YearBuiltEffective: renovated || null,
    assessor_condition: numberOf(values.condition),
    assessor_grade: numberOf(values.grade),
    assessor_view: numberOf(values.view),
    neighbours_living_area: numberOf(values.sqft_living15),
    neighbours_lot_area: numberOf(values.sqft_lot15),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
