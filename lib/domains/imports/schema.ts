import type { LISTING_STATUSES, LISTING_TYPES, PETS, PRICE_PERIODS, PropertyType } from '@/lib/domains/listings/schema';

/** A record of a source file as its reader found it; `number` counts records from 1, headers left out. */
export interface SourceRow {
  number: number;
  values: Record<string, unknown>;
  /** Set where the record itself is broken, so that it is refused by that reason and not dropped. */
  broken?: string;
}

/** A picture of a listing, cover first. */
export interface DraftPhoto {
  url: string;
  alt: string;
  width?: number;
  height?: number;
}

/** A listing with its property, checked and in our vocabulary: what the bulk loader takes. */
export interface ListingDraft {
  /** Name of the source and the record's id there; both together are unique in an account. */
  source: string;
  sourceId: string;
  sourceUrl: string | null;
  listingType: (typeof LISTING_TYPES)[number];
  status: (typeof LISTING_STATUSES)[number];
  title: string;
  description: string;
  /** Whole units of `currency`. */
  price: number;
  currency: string;
  /** Null for a sale. */
  pricePeriod: (typeof PRICE_PERIODS)[number] | null;
  /** `YYYY-MM-DD` */
  availableOn: string | null;
  listedAt: Date;
  closedAt: Date | null;
  propertyType: PropertyType;
  address: string | null;
  city: string;
  state: string;
  postalCode: string | null;
  /** ISO 3166-1 alpha-2 */
  country: string;
  neighborhood: string | null;
  latitude: number | null;
  longitude: number | null;
  /** 0 is a studio; null is unknown. */
  beds: number | null;
  baths: number | null;
  squareFeet: number | null;
  lotSquareFeet: number | null;
  yearBuilt: number | null;
  floors: number | null;
  /** Empty where the source states none: unknown, not absent. */
  amenities: string[];
  /** Null is unknown, empty is none allowed. */
  petsAllowed: (typeof PETS)[number][] | null;
  /** Facts without a column, under RESO or source names. */
  otherFacts: Record<string, unknown>;
  photos: DraftPhoto[];
}

/** A draft before the common rules: what a listing must have may still be missing. */
export type RoughDraft = Omit<ListingDraft, 'title' | 'price' | 'city' | 'state' | 'listedAt'> & {
  title: string | null;
  price: number | null;
  city: string | null;
  state: string | null;
  listedAt: Date | null;
};

/** Something to tell the person who imports: which field, which value, and what to do. */
export interface Notice {
  code: string;
  field: string | null;
  value: string | null;
  message: string;
}

/** What became of one row. `merged` rows are the same home as another row of the file. */
export type Outcome =
  | { kind: 'publish'; row: number; draft: ListingDraft; warnings: Notice[] }
  | { kind: 'refuse'; row: number; sourceId: string | null; reason: Notice; warnings: Notice[] }
  | { kind: 'merge'; row: number; sourceId: string; reason: Notice; warnings: Notice[] };

export const PRESET_NAMES = ['apartments', 'king-county', 'airbnb', 'reso', 'kyero', 'rightmove', 'generic'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];
