import { z } from 'zod';
import { listingSummary, PROPERTY_TYPES, photo } from '@/lib/domains/listings/schema';
import { MINIMUM_SAMPLE } from './rules-sample';

const n = z.int().describe('Sample: how many active listings the figure is of');
const orNull = `null where n is below ${MINIMUM_SAMPLE}`;
const figure = (description: string) => z.number().nullable().describe(`${description}; ${orNull}`);

/** A city with its listings, as lists and links show it. */
export const market = z.object({
  slug: z.string().describe('State and city as in the URL: tx/austin'),
  city: z.string(),
  state: z.string(),
  country: z.string().length(2),
  rent: z.int().describe('Active listings for rent'),
  sale: z.int().describe('Active listings for sale'),
  latitude: z.number().nullable().describe('Centre: mean of its newest listings'),
  longitude: z.number().nullable(),
  url: z.url().describe('Web page'),
  api_url: z.url().describe('Figures of this market in the API'),
});

/** What a picture of a city says beside its counts. */
const marketCard = {
  median_rent: figure('Median rent due by the month'),
  median_sale: figure('Median asking price'),
  currency: z.string().length(3).nullable().describe('ISO 4217: that of its newest listing'),
  cover: photo.nullable().describe('Picture of one of its newest homes'),
};

/** A city of a list, with its figures where they are included. */
export const listedMarket = market.extend(z.object(marketCard).partial().shape);

/** A state with its cities. */
export const stateMarkets = z.object({
  slug: z.string().describe('State as in the URL: tx'),
  state: z.string(),
  name: z.string().describe('In full where it is known: Texas'),
  country: z.string().length(2),
  cities: z.int().describe('Cities that have active listings'),
  listings: z.int().describe('Active listings, as counted within the last hour'),
  url: z.url().describe('Web page'),
  api_url: z.url().describe('Its cities in the API'),
});

export const priceBin = z.object({
  from: z.int().nullable().describe('Lowest price in the bin; null = no lower end'),
  to: z.int().nullable().describe('The bin ends below this price; null = no upper end'),
  count: z.int(),
});

const medianOf = { n, median_price: figure('Median price') };

/** One kind of offer in a city: all rents due by the month, or all sales, in the currency of the market. */
export const offerFigures = z.object({
  n,
  median_price: figure('Median price'),
  lower_quartile: figure('A quarter of the prices lie below'),
  upper_quartile: figure('A quarter of the prices lie above'),
  histogram: z.array(priceBin).nullable().describe(`Counts by price, ascending, which sum to n; ${orNull}`),
  by_beds: z.array(z.object({ beds: z.int(), ...medianOf })).describe('By bedrooms, ascending; 0 is a studio'),
  by_property_type: z.array(z.object({ property_type: z.enum(PROPERTY_TYPES), ...medianOf })).describe('By kind of home, most frequent first'),
  price_per_square_foot: z.object({ n, median: figure('Median price of a square foot') }),
  reduced: z.object({ n, count: z.int(), share: figure('Share whose last change of price, within 30 days, was a reduction; 0 to 1') }),
  days_on_market: z.object({ n, median: figure('Median of whole days since the listing appeared') }),
});

const links = {
  slug: z.string().describe('State, city and neighborhood as in the URL: tx/austin/hyde-park'),
  url: z.url().describe('Web page'),
  api_url: z.url().describe('Its figures in the API'),
};
const centre = { latitude: z.number().nullable().describe('Centre: mean of its listings'), longitude: z.number().nullable() };

export const neighborhood = z.object({ name: z.string(), rent: z.object(medianOf), sale: z.object(medianOf), ...links, ...centre });

/** A neighborhood with its listings, as links show it. */
const neighborhoodMarket = market.omit({ latitude: true, longitude: true }).extend({ name: z.string(), ...links, ...centre });

const report = {
  currency: z.string().length(3).nullable().describe('ISO 4217: the currency of most listings; others are not in the figures. null without listings'),
  computed_at: z.iso.datetime().describe('When the figures were computed; they may be some minutes old'),
  minimum_sample: z.int().describe('Figures of fewer listings are null'),
  rents: offerFigures.describe('Rents due by the month'),
  sales: offerFigures,
  newest: z.array(listingSummary).describe('Listed last, at most 12'),
  reduced: z.array(listingSummary).describe('Reduced within 30 days, last ones first, at most 6'),
};

export const marketReport = market.extend({
  ...report,
  neighborhoods: z.array(neighborhood).describe('With the most listings first, at most 200'),
  nearby: z.array(market.extend({ distance_km: z.number() })).describe('Other cities with listings within 60 km, nearest first, at most 12'),
});

export const neighborhoodReport = neighborhoodMarket.extend({
  ...report,
  city_url: z.url().describe('Web page of its city'),
  nearby: z.array(neighborhoodMarket.extend({ distance_km: z.number() })).describe('Other neighborhoods of the city, nearest first, at most 12'),
});

export type MarketCard = z.output<z.ZodObject<typeof marketCard>>;
export type ListedMarket = z.output<typeof listedMarket>;
export type Market = z.output<typeof market>;
export type OfferFigures = z.output<typeof offerFigures>;
export type MarketReport = z.output<typeof marketReport>;
export type NeighborhoodReport = z.output<typeof neighborhoodReport>;
export type StateMarkets = z.output<typeof stateMarkets>;
