import { z } from 'zod';
import { searchFilters } from './schema';
import { givenFilters } from './schema-interpretation';

const value = z.union([z.string(), z.number(), z.array(z.string())]);

export const relaxInput = z.strictObject({
  ...searchFilters,
  few: z.int().min(0).max(100).default(5).describe('Changes are offered only where so many listings or fewer match'),
});

/** A change of the search that lets more listings in. */
export const relaxation = z.object({
  changes: z
    .array(z.object({ filter: z.string(), from: value.nullable().describe('null = was not set'), to: value.nullable().describe('null = removed') }))
    .min(1)
    .describe('What is changed, filter by filter; everything else stays'),
  label: z.string().describe('For people: "Up to $1,900 instead of $1,800"'),
  size: z.number().min(0).describe('How much it changes what was asked for: 0.05 a little, 1 a lot'),
  filters: givenFilters.describe('All filters after the change'),
  query: z.string().describe('Query string of GET /api/v1/listings and of the search page'),
  url: z.url().describe('The search page after the change'),
  count: z.int().describe('Exact number of matches after the change'),
});

export const relaxOutput = z.object({
  data: z.array(relaxation).describe('The smallest changes first, at most six; empty where more than few listings match'),
  total: z.int().describe('Exact number of matches as it is'),
});
