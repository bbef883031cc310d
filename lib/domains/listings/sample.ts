import { LRUCache } from 'lru-cache';
import type { PlatformDb } from '@/lib/platform/db';
import { estimateRows } from './estimate-rows';
import { type Criteria, conditions } from './filters';
import { type SqlParameters, sqlParameters } from './sql-parameters';
import { populationOf, type Walk } from './walks';

/** A sampled row of the wanted status. */
export interface SampledRow {
  price: number;
  updated_at: number;
  isMatch: boolean;
  /** For each walk the run in which it lies, null outside the walk. */
  runs: (string | null)[];
  /** For each group of filters whether it is fulfilled. */
  groups: boolean[];
}

export interface Sample {
  rows: SampledRow[];
  /** Rows of the table for each sampled one. */
  scale: number;
}

/** So few that it costs 2 ms, so many that what it never meets is seldom. */
const SIZE = 1500;

/**
 * Judges a sample of the table, always the same blocks. Unlike statistics it knows which filters exclude each other and
 * where matches lie in an order. Kept for a minute: it only steers the search, what is found does not depend on it.
 */
export async function sampleRows(db: PlatformDb, criteria: Criteria, walks: readonly Walk[], groups: readonly Partial<Criteria['filters']>[]): Promise<Sample> {
  const all = await estimateRows(db, () => ['true']);
  const percent = Math.min(100, (SIZE / Math.max(1, all)) * 100);
  const params = sqlParameters();
  const judged = (filters: Criteria['filters']) => conditions({ ...criteria, filters }, params).join(' AND ');
  const { status } = criteria.filters;
  const columns = [
    'array_agg(i.price) AS prices',
    'array_agg((extract(epoch FROM i.updated_at) * 1000)::float8) AS times',
    `array_agg(${judged(criteria.filters)}) AS matches`,
    ...walks.map((walk, at) => `array_agg(${runOf(walk, params)}) AS walk${at}`),
    ...groups.map((group, at) => `array_agg(${judged({ ...group, status })}) AS group${at}`),
  ];
  const sql = `SELECT ${columns.join(', ')} FROM listing_index i TABLESAMPLE SYSTEM (${params.add(percent, 'float4')}) REPEATABLE (0) WHERE i.status = ${params.add(status, '"ListingStatus"')}`;
  const known = knownOf(db);
  const key = JSON.stringify([sql, params.values]);
  const kept = known.get(key);
  if (kept) return kept;
  const [row] = await db.read<Row>(sql, params.values);
  const rows = (row?.prices ?? []).map((price, at) => ({
    price,
    updated_at: row?.times?.[at] ?? 0,
    isMatch: row?.matches?.[at] === true,
    runs: walks.map((_, walk) => (row?.[`walk${walk}`] as (string | null)[] | undefined)?.[at] ?? null),
    groups: groups.map((_, group) => (row?.[`group${group}`] as (boolean | null)[] | undefined)?.[at] === true),
  }));
  const sample = { rows, scale: 100 / percent };
  known.set(key, sample);
  return sample;
}

interface Row {
  prices: number[] | null;
  times: number[] | null;
  matches: (boolean | null)[] | null;
  [column: string]: unknown;
}

function runOf(walk: Walk, params: SqlParameters): string {
  const run = walk.axes.map((axis) => `i.${axis.column}::text`).join(" || ' ' || ");
  return walk.axes.length === 0 ? "''::text" : `CASE WHEN ${populationOf(walk, params).join(' AND ')} THEN ${run} END`;
}

const byDatabase = new WeakMap<PlatformDb, LRUCache<string, Sample>>();

function knownOf(db: PlatformDb): LRUCache<string, Sample> {
  const known = byDatabase.get(db) ?? new LRUCache<string, Sample>({ max: 300, ttl: 60_000 });
  byDatabase.set(db, known);
  return known;
}
