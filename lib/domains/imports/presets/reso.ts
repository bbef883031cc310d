import type { RowNotes } from '../row-notes';
import { amenitiesOf } from '../rules/amenity';
import { petsOf } from '../rules/pets';
import { propertyTypeOf } from '../rules/property-type';
import type { ListingDraft, RoughDraft } from '../schema';
import { lineOf, proseOf, textOf, webAddressOf } from '../text';
import { dateOf, listOf, numberOf, wholeOf, yesNoOf } from '../values';
import { blankDraft, type Preset } from './preset';
import { otherFacts, spaced } from './reso-facts';
import { addressOf, resoPhotos } from './reso-parts';

type Values = Record<string, unknown>;

/** Property records under RESO Data Dictionary 2.0 names: a Web API answer (`{"value": […]}`), RESO Common Format, or CSV with those headers. */
export const reso: Preset = {
  name: 'reso',
  title: 'RESO Data Dictionary 2.0 (JSON or CSV)',
  matches: ({ fields }) =>
    ['ListPrice', 'LeaseAmount', 'ListingKey', 'ListingId', 'StandardStatus', 'StateOrProvince', 'BedroomsTotal', '@reso.context'].filter((field) => fields.includes(field))
      .length >= 2,
  latest: { id: (values) => textOf(values.ListingKey), at: (values) => dateOf(values.ModificationTimestamp)?.getTime() ?? 0 },
  reads: { BedroomsTotal: 'beds', LivingArea: 'squareFeet', YearBuilt: 'yearBuilt', AvailabilityDate: 'availableOn', OnMarketTimestamp: 'listedAt' },
  read(values, notes: RowNotes, { status }) {
    const id =
      textOf(values.ListingKey) ??
      textOf(values.ListingId) ??
      notes.refuse('missing_id', 'ListingKey', null, 'ListingKey is missing; without it a second import could not find the record again.');
    if (yesNoOf(values.InternetEntireListingDisplayYN) === false)
      notes.refuse('display_not_permitted', 'InternetEntireListingDisplayYN', false, 'The seller does not permit display on the internet. Leave the record out.');
    const type = textOf(values.PropertyType);
    const isLease = /lease/i.test(type ?? '') || (numberOf(values.LeaseAmount) !== null && numberOf(values.ListPrice) === null);
    const mayShowAddress = yesNoOf(values.InternetAddressDisplayYN) !== false;
    if (!mayShowAddress)
      notes.warn('address_withheld', 'InternetAddressDisplayYN', false, 'The seller does not permit display of the address; it and the coordinates were left out.');
    const market = statusOf(values, notes);
    return {
      ...blankDraft('reso', id),
      ...priceOf(values, isLease, market, notes),
      sourceUrl: webAddressOf(values.ListingURL),
      listingType: isLease ? 'rent' : 'sale',
      status: status ?? market,
      title: lineOf(values.ListingTitle),
      description: proseOf(values.PublicRemarks) ?? '',
      availableOn: dateOf(values.AvailabilityDate)?.toISOString().slice(0, 10) ?? null,
      listedAt: dateOf(values.OnMarketTimestamp) ?? dateOf(values.OriginalEntryTimestamp) ?? dateOf(values.ListingContractDate),
      closedAt: market === 'closed' ? dateOf(values.CloseDate) : null,
      propertyType: propertyTypeOf(values.PropertySubType) ?? (type ? BY_TYPE[type] : undefined) ?? 'other',
      address: mayShowAddress ? addressOf(values) : null,
      city: textOf(values.City) ?? textOf(values.PostalCity),
      state: textOf(values.StateOrProvince),
      postalCode: textOf(values.PostalCode),
      country: textOf(values.Country) ?? 'US',
      neighborhood: textOf(values.SubdivisionName),
      latitude: mayShowAddress ? numberOf(values.Latitude) : null,
      longitude: mayShowAddress ? numberOf(values.Longitude) : null,
      beds: wholeOf(values.BedroomsTotal, 0, 100),
      baths: bathsOf(values),
      squareFeet: areaOf(values.LivingArea, values.LivingAreaUnits),
      lotSquareFeet: wholeOf(values.LotSizeSquareFeet, 1, 2_000_000_000) ?? areaOf(values.LotSizeArea, values.LotSizeUnits),
      yearBuilt: wholeOf(values.YearBuilt, 1, 9999),
      floors: numberOf(values.StoriesTotal) ?? numberOf(values.Stories),
      amenities: amenitiesOf(AMENITY_FIELDS.flatMap((field) => listOf(values[field]).map(spaced))),
      petsAllowed: petsOf(values.PetsAllowed),
      otherFacts: otherFacts(values, notes),
      photos: resoPhotos(values, notes),
    };
  },
};

const AMENITY_FIELDS = [
  'Appliances',
  'AssociationAmenities',
  'CommunityFeatures',
  'InteriorFeatures',
  'LaundryFeatures',
  'ParkingFeatures',
  'PoolFeatures',
  'Cooling',
  'AccessibilityFeatures',
];
const BY_TYPE: Record<string, RoughDraft['propertyType']> = {
  Residential: 'house',
  'Residential Lease': 'apartment',
  'Residential Income': 'multi_family',
  Land: 'land',
  Farm: 'land',
  'Manufactured In Park': 'mobile_home',
};

const STATUSES: Record<string, ListingDraft['status']> = {
  Active: 'active',
  'Active Under Contract': 'pending',
  Pending: 'pending',
  Closed: 'closed',
  Hold: 'hold',
  'Coming Soon': 'hold',
  Canceled: 'withdrawn',
  Delete: 'withdrawn',
  Expired: 'withdrawn',
  Withdrawn: 'withdrawn',
  Incomplete: 'draft',
};

function statusOf(values: Values, notes: RowNotes): ListingDraft['status'] {
  const text = textOf(values.StandardStatus) ?? textOf(values.MlsStatus);
  if (!text) return 'active';
  // Providers write enumeration members without blanks: ActiveUnderContract.
  const known = Object.keys(STATUSES).find((name) => name.replaceAll(' ', '').toLowerCase() === text.replaceAll(' ', '').toLowerCase());
  return (
    (known === undefined ? undefined : STATUSES[known]) ??
    notes.refuse('unknown_status', 'StandardStatus', text, 'This is no StandardStatus of RESO. Use one of its eleven values.')
  );
}

function priceOf(values: Values, isLease: boolean, status: ListingDraft['status'], notes: RowNotes): Pick<RoughDraft, 'price' | 'pricePeriod'> {
  if (!isLease) return { price: (status === 'closed' ? numberOf(values.ClosePrice) : null) ?? numberOf(values.ListPrice), pricePeriod: null };
  const frequency = (textOf(values.LeaseAmountFrequency) ?? 'Monthly').toLowerCase();
  const pricePeriod = ({ monthly: 'month', weekly: 'week', annually: 'year', daily: 'night' } as const)[frequency];
  if (!pricePeriod) notes.refuse('ambiguous_period', 'LeaseAmountFrequency', frequency, 'A rent is due by the month, week, year or day. Give the amount for one of them.');
  return { price: numberOf(values.LeaseAmount) ?? numberOf(values.ListPrice), pricePeriod };
}

function bathsOf(values: Values): number | null {
  const [full, half, threeQuarter, quarter] = ['Full', 'Half', 'ThreeQuarter', 'OneQuarter'].map((kind) => numberOf(values[`Bathrooms${kind}`]));
  if (full === null || full === undefined) return numberOf(values.BathroomsTotalDecimal) ?? numberOf(values.BathroomsTotalInteger);
  return full + 0.5 * (half ?? 0) + 0.75 * (threeQuarter ?? 0) + 0.25 * (quarter ?? 0);
}

function areaOf(value: unknown, units: unknown): number | null {
  const area = numberOf(value);
  const factor = /acre/i.test(String(units)) ? 43_560 : /hectare/i.test(String(units)) ? 107_639 : /meter/i.test(String(units)) ? 10.7639 : 1;
  return area !== null && area > 0 ? Math.round(area * factor) : null;
}
