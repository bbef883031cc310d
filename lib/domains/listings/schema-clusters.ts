import { z } from 'zod';
import { interpreted, listingSummary, searchFilters } from './schema';

export const clustersInput = z.strictObject({
  ...searchFilters,
  bbox: searchFilters.bbox.unwrap().describe('Viewport west,south,east,north in degrees'),
  zoom: z.number().min(0).max(22).describe('Zoom level of the map: at 0 the world is 256 pixels wide, each level doubles it'),
});

/** Listings of one square of the map, or of neighbours. */
export const cluster = z.object({
  latitude: z.number().describe('Centre of its listings'),
  longitude: z.number().describe('Centre of its listings'),
  count: z.int(),
  min_price: z.int(),
  max_price: z.int(),
  currency: listingSummary.shape.currency.describe('ISO 4217: that of one of its listings'),
  bbox: z.array(z.number()).length(4).describe('The squares it is made of: west, south, east, north'),
});

/** A listing by itself on the map. */
export const pin = listingSummary
  .pick({
    id: true,
    url: true,
    title: true,
    listing_type: true,
    property_type: true,
    price: true,
    currency: true,
    price_period: true,
    beds: true,
    baths: true,
    city: true,
    state: true,
    neighborhood: true,
  })
  .extend({ latitude: z.number(), longitude: z.number() });

export const clustersOutput = z.object({
  clusters: z.array(cluster).describe('Groups of listings; empty where pins shows all'),
  pins: z.array(pin).describe('Listings that stand alone'),
  total: z.int().describe('Listings in the squares that the viewport touches'),
  interpreted,
});

export type Cluster = z.output<typeof cluster>;
export type Pin = z.output<typeof pin>;
