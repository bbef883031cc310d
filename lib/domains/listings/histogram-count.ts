import type { PlatformDb } from '@/lib/platform/db';
import { estimateRows } from './estimate-rows';
import { type Criteria, conditions } from './filters';
import { tileConditions } from './plan';
import { type SqlParameters, sqlParameters } from './sql-parameters';
import { tallyPrices } from './tally';

export interface PriceCounts {
  /** Matches by bucket, as width_bucket numbers them. */
  buckets: Map<number, number>;
  n: number;
  min: number | null;
  max: number | null;
  newestOnly: boolean;
}

/** Matches counted at most; fewer where each has to be fetched for its words or amenities. */
const MOST = { read: 25_000, fetched: 8000 };

/** Counts matches by price between `edges`: all of them, unless they are very many and no sums tell of them. */
export async function countPrices(db: PlatformDb, criteria: Criteria, edges: readonly number[]): Promise<PriceCounts> {
  const tallied = await tallyPrices(db, criteria, edges);
  if (!tallied) return countNewestPrices(db, criteria, edges, mostFor(criteria));
  return { ...tallied, n: [...tallied.buckets.values()].reduce((sum, count) => sum + count, 0), newestOnly: false };
}

/**
 * Counts matches by price between `edges`. Of more than `most` only the newest are counted, because what is newest says little
 * of the price, and the cost has a bound that way.
 */
export async function countNewestPrices(db: PlatformDb, criteria: Criteria, edges: readonly number[], most: number): Promise<PriceCounts> {
  // Where there are sure to be more, they need not be met first.
  if ((await estimateRows(db, (params) => matching(criteria, params))) < 2 * most) {
    const all = await count(db, criteria, edges, `LIMIT ${most + 1}`);
    if (all.n <= most) return { ...all, newestOnly: false };
  }
  const newest = await count(db, criteria, edges, `ORDER BY i.updated_at DESC, i.listing_id DESC LIMIT ${most}`);
  return { ...newest, newestOnly: newest.n >= most };
}

const matching = (criteria: Criteria, params: SqlParameters): string[] => [...conditions(criteria, params), ...tileConditions(criteria, params)];

const mostFor = ({ filters }: Criteria): number => (filters.q !== undefined || filters.amenities !== undefined ? MOST.fetched : MOST.read);

async function count(db: PlatformDb, criteria: Criteria, edges: readonly number[], limited: string): Promise<Omit<PriceCounts, 'newestOnly'>> {
  const params = sqlParameters();
  const where = matching(criteria, params).join(' AND ');
  const rows = await db.read<{ bucket: number; count: number; min: number; max: number }>(
    `SELECT width_bucket(price, ${params.add(edges, 'int[]')}) AS bucket, count(*) AS count, min(price) AS min, max(price) AS max
     FROM (SELECT i.price FROM listing_index i WHERE ${where} ${limited}) match GROUP BY 1`,
    params.values,
  );
  return {
    buckets: new Map(rows.map((row) => [row.bucket, row.count])),
    n: rows.reduce((sum, row) => sum + row.count, 0),
    min: rows.length > 0 ? Math.min(...rows.map((row) => row.min)) : null,
    max: rows.length > 0 ? Math.max(...rows.map((row) => row.max)) : null,
  };
}
