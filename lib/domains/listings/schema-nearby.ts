import { z } from 'zod';

export const NEARBY_KINDS = ['neighborhood', 'town', 'city', 'airport', 'lake', 'sea'] as const;

export const nearbyPlace = z.object({
  kind: z
    .enum(NEARBY_KINDS)
    .describe(
      'neighborhood, town (from 1,000 inhabitants in the USA, 15,000 elsewhere), city (from 100,000), airport (with scheduled flights); lake and sea: the nearest point of their shore',
    ),
  name: z.string().nullable().describe('Null where the source has none: shores have no names'),
  code: z.string().nullable().describe("An airport's IATA code"),
  population: z.int().nullable().describe("A town's inhabitants"),
  distance_meters: z.int().describe('In a straight line, not by road'),
  bearing: z.int().min(0).max(359).describe('Direction from the home, degrees clockwise from north'),
  latitude: z.number(),
  longitude: z.number(),
  source: z.string().describe('Key of `sources`'),
});

export const nearbySource = z.object({ name: z.string(), license: z.string(), url: z.url(), covers: z.string().describe('What it has and what it lacks') });

export const nearbyOutput = z.object({
  data: z.object({
    listing_id: z.string(),
    places: z.array(nearbyPlace).nullable().describe('By kind, nearest first; null if the place of the home is unknown'),
    sources: z.record(z.string(), nearbySource),
  }),
});

export type NearbyPlace = z.output<typeof nearbyPlace>;
export type Nearby = z.output<typeof nearbyOutput>['data'];
