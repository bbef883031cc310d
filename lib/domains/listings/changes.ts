import { z } from 'zod';
import { defineOperation } from '@/lib/kernel/operation';
import { pageInput, pageOutput } from '@/lib/kernel/page';
import { findChanges } from './find-changes';
import { readSummaries } from './record';
import { criteriaOf } from './results';
import { listingSummary, publicStatus, searchFilters } from './schema';

const { updated_since: _, ...filters } = searchFilters;

const change = z.object({
  id: z.string().describe('Public listing id'),
  change: z.enum(['listed', 'gone']).describe('listed = new or changed and matches; gone = matched before, and no longer does'),
  changed_at: z.iso.datetime(),
  status: publicStatus.nullable().describe('Market status now; null if the listing is no longer public'),
  listing: listingSummary.nullable().describe('The listing as it is now; null where it is gone'),
});

/** A change is visible after its transaction ends; one that lasts longer than this may be missed by a reader of changes. */
const LONGEST_WRITE_MS = 60_000;
const DEFAULT_SPAN_MS = 24 * 3_600_000;

export const listChanges = defineOperation({
  id: 'listings.changes',
  method: 'GET',
  path: '/api/v1/listings/changes',
  title: 'Follow changes of listings',
  description:
    'For keeping a copy of a search current: listings that came or changed since a time, and those that no longer match (sold, withdrawn, or changed out of the filters), oldest first. ' +
    'Follow `next_cursor` to its end, then poll later with `since` set to `next_since`; an item may come twice, none is left out. What went is remembered for 90 days. Takes every filter of the search.',
  scope: 'listings:read',
  effects: 'read',
  input: z.strictObject({
    ...filters,
    since: z.iso.datetime({ offset: true }).optional().describe('Changes at or after this ISO 8601 time; the last 24 hours unless given'),
    change: z.enum(['listed', 'gone']).optional().describe('Only changes of this kind'),
    ...pageInput,
  }),
  output: z.object({ ...pageOutput(change), next_since: z.iso.datetime().describe('What to pass as since in the next poll, once next_cursor is null') }),
  examples: [{ title: 'Rentals in Austin that changed', input: { city: 'Austin', listing_type: 'rent', since: '2026-05-06T00:00:00Z' } }],
  async run(ctx, { since, change: kind, limit, cursor, ...wanted }) {
    const now = ctx.now().getTime();
    const from = since === undefined ? new Date(now - DEFAULT_SPAN_MS) : new Date(since);
    const criteria = await criteriaOf(ctx, { ...wanted, updated_since: undefined });
    const { changes, nextCursor } = await findChanges(ctx.db, criteria, { since: from, kind, limit, cursor });
    const summaries = await readSummaries(
      ctx.db,
      ctx.baseUrl,
      changes.filter((found) => found.listed).map((found) => found.id),
    );
    const byId = new Map(summaries.map((summary) => [summary.id, summary]));
    return {
      data: changes.map(({ id, value, status }) => {
        const listing = byId.get(id) ?? null;
        return { id, change: listing ? ('listed' as const) : ('gone' as const), changed_at: new Date(value).toISOString(), status: listing?.status ?? status, listing };
      }),
      next_cursor: nextCursor,
      next_since: new Date(now - LONGEST_WRITE_MS).toISOString(),
    };
  },
});
