import { type Criteria, checkedAreas } from '@/lib/domains/listings/filters';
import { findPage } from '@/lib/domains/listings/find';
import { resolvePlace } from '@/lib/domains/listings/place';
import { readSummaries } from '@/lib/domains/listings/record';
import type { Filters, Sort } from '@/lib/domains/listings/schema';
import type { PlatformDb } from '@/lib/platform/db';
import { CASES, type Sample } from './cases';

/** Times of one case in milliseconds of waiting for the database, ascending. */
export interface Timing {
  name: string;
  sort: Sort;
  page: 1 | 100;
  times: number[];
}

/**
 * Runs every case with every sort, on the first and the hundredth page, with the values of `rounds` samples.
 * Each search is run `best` times and the best time counts: on a busy machine the others measure the neighbours.
 */
export async function* timeSearches(
  db: PlatformDb,
  samples: readonly Sample[],
  { rounds, best, only }: { rounds: number; best: number; only?: string | undefined },
): AsyncGenerator<Timing> {
  const clock = timed(db);
  for (const [name, filtersOf] of Object.entries(CASES).filter(([name]) => !only || name.includes(only))) {
    for (const sort of ['newest', 'price_asc', 'price_desc', 'relevance'] as const) {
      if (sort === 'relevance' && !name.startsWith('q') && !name.endsWith(' q')) continue;
      for (const page of [1, 100] as const) {
        const times: number[] = [];
        for (let at = 0; at < rounds; at++) {
          const filters: Filters = { status: 'active', ...filtersOf(samples[at % samples.length] as Sample, at) };
          const cursor = page === 1 ? undefined : await cursorOfPage(db, filters, sort, page);
          if (cursor === null) continue;
          let least = Number.POSITIVE_INFINITY;
          for (let run = 0; run < best; run++) {
            clock.ms = 0;
            await search(clock.db, filters, sort, cursor);
            least = Math.min(least, clock.ms);
          }
          times.push(least);
        }
        if (times.length > 0) yield { name, sort, page, times: times.sort((a, b) => a - b) };
      }
    }
  }
}

async function search(db: PlatformDb, filters: Filters, sort: Sort, cursor: string | undefined): Promise<void> {
  const { ids } = await findPage(db, await criteriaOf(db, filters), { sort, limit: 25, cursor });
  await readSummaries(db, 'http://localhost', ids);
}

const criteriaOf = async (db: PlatformDb, filters: Filters): Promise<Criteria> => ({ filters, areas: checkedAreas(filters), place: await resolvePlace(db, filters) });

/** The cursor with which page `page` of `size` begins; null if there are fewer. */
export async function cursorOfPage(db: PlatformDb, filters: Filters, sort: Sort, page: number, size = 25): Promise<string | null> {
  const criteria = await criteriaOf(db, filters);
  let cursor: string | null = null;
  for (let left = (page - 1) * size; left > 0; left -= 100) {
    const next: { nextCursor: string | null } = await findPage(db, criteria, { sort, limit: Math.min(100, left), cursor: cursor ?? undefined });
    if (next.nextCursor === null) return null;
    cursor = next.nextCursor;
  }
  return cursor;
}

/** The database with a clock on its queries. */
function timed(db: PlatformDb): { db: PlatformDb; ms: number } {
  const clock = {
    ms: 0,
    db: {
      ...db,
      async read<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]> {
        const start = performance.now();
        const rows = await db.read<Row>(sql, params);
        clock.ms += performance.now() - start;
        return rows;
      },
    },
  };
  return clock;
}

/** The value that `share` of the times stay below. */
export const percentile = (times: readonly number[], share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
