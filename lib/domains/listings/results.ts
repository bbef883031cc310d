import type { Context } from '@/lib/kernel/context';
import { type Criteria, checkedAreas } from './filters';
import { findPage } from './find';
import { interpretedAs, resolvePlace } from './place';
import { readSummaries } from './record';
import type { Filters, ListingSummary, Sort } from './schema';

/** A page of summaries as search, recent and feeds answer it. */
export interface ResultPage {
  data: ListingSummary[];
  next_cursor: string | null;
  interpreted?: { city?: string; neighborhood?: string };
}

/** @throws AppError `validation_error` for filters that contradict each other. */
export async function criteriaOf(ctx: Context, filters: Filters): Promise<Criteria> {
  const areas = checkedAreas(filters);
  return { filters, areas, place: await resolvePlace(ctx.db, filters) };
}

export async function readResults(ctx: Context, criteria: Criteria, page: { sort: Sort; limit: number; cursor?: string | undefined }): Promise<ResultPage> {
  const { ids, nextCursor } = await findPage(ctx.db, criteria, page);
  return {
    data: await readSummaries(ctx.db, ctx.baseUrl, ids),
    next_cursor: nextCursor,
    ...interpretedAs(criteria.place),
  };
}
