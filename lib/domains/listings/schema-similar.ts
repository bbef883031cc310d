import { z } from 'zod';
import { listingSummary } from './schema';

/** A listing with how it differs from the one it was compared with; differences are this one's value minus that one's. */
export const similarListing = listingSummary.extend({
  difference: z.number().describe('Points of difference, 0 = alike in all that is compared'),
  reasons: z.object({
    price_difference: z.int().describe('In whole units of the currency; positive = dearer'),
    distance_km: z.number().nullable().describe('Kilometres between them; null if either place is unknown'),
    beds_difference: z.int().nullable(),
    square_feet_difference: z.int().nullable(),
    same_property_type: z.boolean(),
  }),
});

export const similarOutput = z.object({ data: z.array(similarListing).describe('Most alike first') });

export type SimilarListing = z.output<typeof similarListing>;
