import type { Format } from '../readers/detect-format';
import type { RowNotes } from '../row-notes';
import type { ListingDraft, PresetName, RoughDraft } from '../schema';

/** What may be known of a file before its rows are read. */
export interface Sample {
  format: Format;
  /** Member names of the first record. */
  fields: readonly string[];
}

/** What the person who imports asks for. */
export interface PresetOptions {
  /** Where the homes lie, for sources that do not say. */
  place?: { city: string; state: string };
  /** Overrides the status that rows get. */
  status?: ListingDraft['status'];
}

/** Reads the rows of one kind of source. */
export interface Preset {
  name: PresetName;
  /** For `--help` and the report. */
  title: string;
  matches(sample: Sample): boolean;
  /** @throws Refusal through `notes` */
  read(values: Record<string, unknown>, notes: RowNotes, options: PresetOptions): RoughDraft;
  /** Fields of the source and what they become: one that says something which came to nothing is reported. */
  reads?: Readonly<Record<string, keyof RoughDraft>>;
  /** Fields that `read` makes use of or leaves out on purpose; others are reported. Undefined for presets that keep every field. */
  known?: (field: string) => boolean;
  /** Present where one home may be in the file several times: the latest record stands. */
  latest?: { id(values: Record<string, unknown>): string | null; at(values: Record<string, unknown>): number };
  /** Two sources within the file may offer the same home; their texts are compared. */
  acrossSources?: boolean;
}

/** A draft of which nothing is known yet. */
export const blankDraft = (source: string, sourceId: string): RoughDraft => ({
  source,
  sourceId,
  sourceUrl: null,
  listingType: 'rent',
  status: 'active',
  title: null,
  description: '',
  price: null,
  currency: 'USD',
  pricePeriod: null,
  availableOn: null,
  listedAt: null,
  closedAt: null,
  propertyType: 'other',
  address: null,
  city: null,
  state: null,
  postalCode: null,
  country: 'US',
  neighborhood: null,
  latitude: null,
  longitude: null,
  beds: null,
  baths: null,
  squareFeet: null,
  lotSquareFeet: null,
  yearBuilt: null,
  floors: null,
  amenities: [],
  petsAllowed: null,
  otherFacts: {},
  photos: [],
});
