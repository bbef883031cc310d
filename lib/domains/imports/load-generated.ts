import { AppError } from '@/lib/kernel/errors';
import type { PlatformDb } from '@/lib/platform/db';
import { type ListingRows, loadListings } from './load-listings';

/** An account that generated listings belong to. */
interface Lister {
  id: string;
  name: string;
  email: string;
  timeZone: string;
}

/** An agent of the directory whose key nobody has. */
interface KeylessAgent {
  id: string;
  name: string;
  description: string;
  email: string;
  keyHash: string;
  createdAt: Date;
}

export interface GenerateInto {
  count: number;
  seed: number;
  /** Only into a database without listings. */
  ifEmpty?: boolean;
  listers: readonly Lister[];
  agents?: readonly KeylessAgent[];
  /** Rows from `startAt` on, `count` of them. */
  generate(range: { count: number; seed: number; startAt: number }): Iterable<ListingRows>;
  onProgress?: (loaded: number) => void;
}

/**
 * Fills the database with generated listings by COPY. What a seed has made already stays and is counted, so that a second run with a larger count goes on
 * where the first ended.
 * @returns how many were made now
 */
export async function loadGenerated(db: PlatformDb, { count, seed, ifEmpty = false, listers, agents = [], generate, onProgress }: GenerateInto): Promise<number> {
  if (!Number.isSafeInteger(count) || count < 0 || count > 50_000_000) throw new AppError('validation_error', 'count must be a whole number from 0 to 50,000,000.');
  if (!Number.isSafeInteger(seed) || seed < 0 || seed > 2 ** 31) throw new AppError('validation_error', 'seed must be a whole number from 0 to 2,147,483,648.');
  if (ifEmpty && (await isFilled(db))) return 0;
  const startAt = await madeBefore(db, seed);
  if (startAt >= count) return 0;
  for (const { id, name, email, timeZone } of listers) {
    await db.query('INSERT INTO account (id, name, email, time_zone) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [id, name, email, timeZone]);
  }
  for (const { id, name, description, email, keyHash, createdAt } of agents) {
    const sql = 'INSERT INTO agent (id, name, description, developer_email, key_hash, created_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING';
    await db.query(sql, [id, name, description, email, keyHash, createdAt]);
  }
  const made = await loadListings(db, generate({ count: count - startAt, seed, startAt }), { expected: count - startAt, ...(onProgress ? { onProgress } : {}) });
  await tidy(db);
  return made;
}

const TIDIED = [
  ...['property', 'listing', 'listing_photo', 'listing_index', 'listing_place', 'listing_neighborhood'],
  ...['listing_map', 'listing_map_stale', 'listing_tally', 'listing_tally_change'],
];

/** Sums for wide maps, counts of places, fresh statistics and visibility, without which the first searches after a large load are slow. */
export async function tidy(db: Pick<PlatformDb, 'query'>): Promise<void> {
  await db.query('SELECT listing_map_settle(), listing_tally_settle(), listing_place_count()');
  for (const table of TIDIED) await db.query(`VACUUM (ANALYZE) ${table}`);
}

async function isFilled(db: PlatformDb): Promise<boolean> {
  const [row] = await db.query<{ filled: boolean }>('SELECT EXISTS (SELECT 1 FROM listing) AS filled');
  return row?.filled === true;
}

/** Source ids of the generator are `<seed>-<index>`, and batches are whole: the highest index tells how far a run came. */
async function madeBefore(db: PlatformDb, seed: number): Promise<number> {
  const sql = "SELECT max(split_part(source_id, '-', 2)::bigint) + 1 AS next FROM listing WHERE source = 'generated' AND source_id LIKE $1";
  const [row] = await db.query<{ next: number | null }>(sql, [`${seed}-%`]);
  return row?.next ?? 0;
}
