import type { PlatformDb } from '@/lib/platform/db';
import { decodeRankedPosition, encodeRankedPosition, type Position } from './cursor';
import { type Criteria, queryOf } from './filters';
import type { FoundPage } from './find';
import { choosePlan } from './plan';
import { readInOrder } from './read-in-order';
import type { SqlParameters } from './sql-parameters';
import type { Order } from './walks';

/**
 * So many of the newest matches are ranked together, then the next so many. To rank all matches of a common word means to
 * read them all: 0.8 s at a million listings. A search with fewer matches than this is ranked as a whole.
 */
export const BLOCK = 200;

const NEWEST: Order = { column: 'updated_at', direction: 'DESC' };

interface Ranked extends Position {
  rank: number;
}

/**
 * A page by relevance: within each block by ts_rank, then newest, then id; every match once.
 * Title weighs most, then place names and postal code, then the description.
 */
export async function findRelevant(db: PlatformDb, criteria: Criteria, page: { limit: number; cursor?: string | undefined }): Promise<FoundPage> {
  const at = page.cursor === undefined ? undefined : decodeRankedPosition(page.cursor);
  const found: { match: Ranked; block: Position | undefined }[] = [];
  let block = at?.block;
  for (let first = true; found.length <= page.limit; first = false) {
    const matches = await nextBlock(db, criteria, block);
    const ranked = matches.toSorted(byRank).filter((match) => !first || at === undefined || byRank(at, match) < 0);
    const begin = block;
    found.push(...ranked.map((match) => ({ match, block: begin })));
    if (matches.length < BLOCK) break;
    block = matches.at(-1);
  }
  const shown = found.slice(0, page.limit);
  const last = shown.at(-1);
  return { ids: shown.map(({ match }) => match.id), nextCursor: found.length > page.limit && last ? encodeRankedPosition({ ...last.match, block: last.block }) : null };
}

/** The newest matches older than `before`, newest first. */
async function nextBlock(db: PlatformDb, criteria: Criteria, before: Position | undefined): Promise<Ranked[]> {
  const extra = (params: SqlParameters) => `ts_rank(i.document, ${queryOf(params.add(criteria.filters.q ?? '', 'text'))})::float8 AS rank`;
  const plan = await choosePlan(db, criteria, NEWEST, BLOCK, before);
  const rows = await readInOrder<{ listing_id: string; position: Date; rank: number }>(db, criteria, NEWEST, plan, { after: before, limit: BLOCK, extra });
  return rows.map((row) => ({ id: row.listing_id, value: row.position.getTime(), rank: row.rank }));
}

const byRank = (a: Ranked, b: Ranked): number => b.rank - a.rank || b.value - a.value || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
