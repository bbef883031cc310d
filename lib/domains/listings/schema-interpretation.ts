import { z } from 'zod';
import { SORTS, searchFilters, storableText } from './schema';

const { status, ...otherFilters } = searchFilters;

/** Filters of a search without its defaults: only what was asked for. */
export const givenFilters = z.object({ ...otherFilters, status: status.unwrap().optional() });

const wanted = givenFilters.extend({ sort: z.enum(SORTS).optional() });
const span = {
  text: z.string().describe('The words, as they were written'),
  start: z.int().describe('Where they begin in the sentence, in UTF-16 units'),
  end: z.int().describe('Where they end'),
};

/** A part of a reading that can be shown and taken away by itself. */
export const chip = z.object({
  filters: wanted.describe('What of the search it sets'),
  label: z.string().describe('For people: "2 bedrooms or more"'),
  because: z.string().nullable().describe('Why it was taken to be so where the words do not say it; null where they do'),
  ...span,
  query_without: z.string().describe('The query string without this chip'),
});

export const interpretInput = z.strictObject({
  sentence: storableText(300)
    .refine((text) => text.trim() !== '', 'Must not be empty.')
    .describe('What is sought, in plain English: "2 bed under 1800 in Austin with parking and a dishwasher"'),
});

export const interpretOutput = z.object({
  data: z.object({
    sentence: z.string(),
    filters: givenFilters.describe('Filters of the search, by the names and types it takes'),
    sort: z.enum(SORTS).nullable().describe('The order that was asked for; null if none'),
    chips: z.array(chip).describe('Each part of the reading with the words it came from'),
    unread: z.array(z.object({ ...span, reason: z.string().nullable() })).describe('Words that set nothing'),
    notices: z.array(z.object({ ...span, message: z.string() })).describe('Words left out for a reason that the reader should know, such as fair housing'),
    ambiguities: z
      .array(
        z.object({
          ...span,
          chosen: z.string(),
          alternatives: z.array(z.object({ label: z.string(), filters: wanted, listings: z.int().describe('Active listings there, as last counted'), query: z.string() })),
        }),
      )
      .describe('Places that share a name; the one with most listings was chosen'),
    query: z.string().describe('Query string of GET /api/v1/listings and of the search page'),
    url: z.url().describe('The search page with this reading'),
    api_url: z.url().describe('The search in the API with this reading'),
  }),
});

export type GivenFilters = z.output<typeof givenFilters>;
