import { z } from 'zod';
import { pageInput, pageOutput } from '@/lib/kernel/page';

/** RESO PropertySubType in our spelling. */
export const PROPERTY_TYPES = [
  'apartment',
  'condo',
  'house',
  'townhouse',
  'duplex',
  'triplex',
  'fourplex',
  'multi_family',
  'cabin',
  'mobile_home',
  'co_op',
  'room',
  'land',
  'office',
  'retail',
  'warehouse',
  'mixed_use',
  'other',
] as const;
export const LISTING_TYPES = ['sale', 'rent'] as const;
/** RESO StandardStatus in our spelling; `draft` is never public. */
export const LISTING_STATUSES = ['draft', 'active', 'pending', 'closed', 'hold', 'withdrawn'] as const;
export const PUBLIC_STATUSES = ['active', 'pending', 'closed', 'hold', 'withdrawn'] as const;
export const PRICE_PERIODS = ['month', 'week', 'night', 'year'] as const;
export const SORTS = ['newest', 'price_asc', 'price_desc', 'relevance'] as const;
export const PETS = ['cats', 'dogs'] as const;

export const propertyType = z.enum(PROPERTY_TYPES);
export const listingType = z.enum(LISTING_TYPES);
export const publicStatus = z.enum(PUBLIC_STATUSES);

/** Text as PostgreSQL can keep it: no NUL and no lone surrogate. */
export const storableText = (maximum: number) =>
  z
    .string()
    .max(maximum)
    .refine((text) => !text.includes('\0') && text.isWellFormed(), 'Must not contain NUL or broken Unicode.');

const text = (maximum: number) => storableText(maximum).refine((value) => value.trim() !== '', 'Must not be empty.');
const amount = z.int().min(0).max(2_000_000_000);

/** Filters of a listing search, the same for REST, MCP, feeds and pages. All given filters must hold. */
export const searchFilters = {
  city: text(120).optional().describe('City, whole name, case-insensitive; a near misspelling is corrected'),
  neighborhood: text(120).optional().describe('Neighborhood, whole name, as lenient as city; best with city'),
  state: text(60).optional().describe('State as two letters or full name, case-insensitive'),
  postal_code: text(20).optional().describe('Postal code, exact'),
  country: z.string().length(2).optional().describe('ISO 3166-1 alpha-2 country code'),
  min_price: amount.optional().describe('Lowest price in whole units of the listing currency'),
  max_price: amount.optional().describe('Highest price in whole units of the listing currency'),
  beds: z.int().min(0).max(50).optional().describe('Minimum bedrooms; 0 is a studio'),
  max_beds: z.int().min(0).max(50).optional().describe('Maximum bedrooms'),
  baths: z.number().min(0).max(50).optional().describe('Minimum bathrooms; quarters occur'),
  max_baths: z.number().min(0).max(50).optional().describe('Maximum bathrooms'),
  property_type: propertyType.optional().describe('Kind of home'),
  listing_type: listingType.optional().describe('Offer: sale or rent'),
  price_period: z.enum(PRICE_PERIODS).optional().describe('How often a rent is due; use "month" to leave out short stays'),
  status: publicStatus.default('active').describe('Market status; only active listings unless asked'),
  updated_since: z.iso.datetime({ offset: true }).optional().describe('Only listings changed at or after this ISO 8601 time'),
  min_square_feet: z.int().min(0).max(10_000_000).optional().describe('Minimum living area in square feet'),
  max_square_feet: z.int().min(0).max(10_000_000).optional().describe('Maximum living area in square feet'),
  min_year_built: z.int().min(1600).max(2100).optional().describe('Built in this year or later'),
  max_year_built: z.int().min(1600).max(2100).optional().describe('Built in this year or earlier'),
  amenities: z.array(text(60)).min(1).max(20).optional().describe('Amenities that all must be present, such as "parking" or "dishwasher"'),
  pets: z.array(z.enum(PETS)).min(1).max(2).optional().describe('Pets that must all be allowed'),
  bbox: z
    .string()
    .max(100)
    .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/, 'Write west,south,east,north in degrees, such as -97.9,30.1,-97.5,30.5')
    .optional()
    .describe('Bounding box west,south,east,north in degrees'),
  near: z
    .string()
    .max(60)
    .regex(/^-?\d+(\.\d+)?,-?\d+(\.\d+)?$/, 'Write latitude,longitude in degrees, such as 30.27,-97.74')
    .optional()
    .describe('Centre latitude,longitude of a radius search'),
  radius_miles: z.number().gt(0).max(500).optional().describe('Radius around near, in miles (10)'),
  polygon: z.string().max(4000).optional().describe('Area as latitude,longitude pairs separated by spaces, at least three'),
  q: text(200).optional().describe('Free text over title, description, city and postal code, English stemming'),
};

export const searchInput = z.strictObject({
  ...searchFilters,
  sort: z.enum(SORTS).optional().describe('newest = most recently updated (default); relevance (default with q) needs q'),
  ...pageInput,
  include: z
    .array(z.enum(['total', 'facets']))
    .max(2)
    .optional()
    .describe('Extras: total = exact number of matches; facets = counts by type, beds, city and, with city, neighborhood'),
});

export const photo = z.object({ url: z.url(), alt: z.string(), width: z.int().nullable(), height: z.int().nullable() });

/** A listing as search results, feeds and cards show it: the contract's members first, ours after. */
export const listingSummary = z.object({
  id: z.string().describe('Public listing id, lst_…'),
  url: z.url().describe('Web page'),
  api_url: z.url().describe('This listing in the API'),
  title: z.string(),
  listing_type: listingType,
  property_type: propertyType,
  price: z.int().describe('Whole units of currency'),
  currency: z.string().length(3).describe('ISO 4217'),
  city: z.string(),
  state: z.string(),
  postal_code: z.string().nullable(),
  beds: z.int().nullable().describe('Bedrooms; 0 is a studio; null if unknown'),
  baths: z.number().nullable(),
  square_feet: z.int().nullable(),
  description: z.string(),
  status: publicStatus,
  updated_at: z.iso.datetime(),
  slug: z.string(),
  price_period: z.enum(PRICE_PERIODS).nullable().describe('How often a rent is due; null for a sale'),
  country: z.string().length(2),
  address: z.string().nullable(),
  neighborhood: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  year_built: z.int().nullable(),
  amenities: z.array(z.string()),
  pets_allowed: z.array(z.enum(PETS)).nullable().describe('Empty = none allowed; null = not stated'),
  listed_at: z.iso.datetime(),
  price_change: z.object({ from: z.int(), at: z.iso.datetime() }).nullable().describe('Last change of the price: what it was before, and when; null = none'),
  photos: z.array(photo),
});

export const listingChange = z.object({ field: z.enum(['price', 'status']), previous_value: z.string().nullable(), new_value: z.string(), changed_at: z.iso.datetime() });

/** The full structured listing. */
export const listing = listingSummary.extend({
  lot_square_feet: z.int().nullable(),
  floors: z.number().nullable(),
  available_on: z.iso.date().nullable(),
  closed_at: z.iso.datetime().nullable(),
  lister: z.object({ name: z.string() }),
  source: z.object({ name: z.string(), id: z.string().nullable(), url: z.string().nullable() }),
  history: z.array(listingChange).describe('Price and status changes, oldest first'),
  reso: z.record(z.string(), z.unknown()).describe('The same facts under RESO Data Dictionary 2.0 names'),
  links: z.object({ markdown: z.url(), inquiries: z.url(), conversations: z.url() }),
});

export const facet = z.array(z.object({ value: z.string(), count: z.int() }));

export const interpreted = z.object({ city: z.string().optional(), neighborhood: z.string().optional() }).optional().describe('What a misspelt filter was read as');

export const searchOutput = z.object({
  ...pageOutput(listingSummary),
  total: z.int().optional().describe('Exact number of matches; present if included'),
  facets: z.object({ property_type: facet, listing_type: facet, beds: facet, city: facet, neighborhood: facet.optional() }).optional(),
  interpreted,
});

export type Filters = z.output<z.ZodObject<typeof searchFilters>>;
export type Sort = (typeof SORTS)[number];
export type ListingSummary = z.output<typeof listingSummary>;
export type Listing = z.output<typeof listing>;
export type SearchInput = z.output<typeof searchInput>;
export type PropertyType = (typeof PROPERTY_TYPES)[number];
