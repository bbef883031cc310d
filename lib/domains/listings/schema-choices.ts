import { z } from 'zod';
import { facet, interpreted, searchFilters } from './schema';

export const choicesInput = z.strictObject(searchFilters);

const choice = (text: string) => facet.describe(text);

export const choicesOutput = z.object({
  total: z.int().describe('Exact number of matches as it is'),
  exact: z.boolean().describe('false = so many match that the counts by choice are estimated from a sample'),
  choices: z
    .object({
      listing_type: choice('Matches by offer, whatever the prices: those of rents and sales differ in kind'),
      property_type: choice('Matches by kind of home'),
      beds: choice('Matches with so many bedrooms or more'),
      baths: choice('Matches with so many bathrooms or more'),
      amenities: choice('Matches that also have this amenity; the forty most frequent'),
      pets: choice('Matches that also allow these pets'),
    })
    .describe('For each value of a filter the matches if it were set to it, with all other filters as they are'),
  interpreted,
});
