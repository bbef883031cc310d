import { LRUCache } from 'lru-cache';
import { database, type PlatformDb } from '@/lib/platform/db';

/** Listings whose id begins with `lst_` and `prefix`: one file of the site map. */
export interface Shard {
  prefix: string;
  count: number;
  updated: Date;
}

/** What is on offer, in numbers. `updated` is undefined for an empty market. */
export interface Inventory {
  active: number;
  updated: Date | undefined;
  shards: Shard[];
}

/** The most URLs that a site map file may hold is 50,000; ids are spread evenly, so this leaves room to grow between two looks. */
const TARGET_PER_SHARD = 40_000;

/** Counts active listings by the beginning of their random ids, and cuts them into shards. Looked up twice a minute at most, whoever asks. */
export async function inventory(db: PlatformDb = database()): Promise<Inventory> {
  const known = cache.get(db);
  if (known) return known;
  const counted = countShards(db);
  cache.set(db, counted);
  // A failed look is not kept.
  counted.catch(() => cache.delete(db));
  return counted;
}

const cache = new LRUCache<PlatformDb, Promise<Inventory>>({ max: 4, ttl: 30_000 });

/** The inventory as it is now, in shards of at most `target` listings as far as three characters can divide them. */
export async function countShards(db: PlatformDb, target = TARGET_PER_SHARD): Promise<Inventory> {
  for (let length = 1; ; length++) {
    const shards = await countByPrefix(db, length);
    const active = shards.reduce((sum, { count }) => sum + count, 0);
    const updated = shards.reduce<Date | undefined>((latest, shard) => (latest && latest > shard.updated ? latest : shard.updated), undefined);
    if (updated && active <= target) return { active, updated, shards: [{ prefix: '', count: active, updated }] };
    if (length === 3 || shards.every(({ count }) => count <= target)) return { active, updated, shards };
  }
}

/** One pass over an index that holds all three columns. */
const countByPrefix = (db: PlatformDb, length: number): Promise<Shard[]> =>
  db.read<Shard>(
    `SELECT substr(listing_id, 5, $1::int) AS prefix, count(*) AS count, max(updated_at) AS updated
     FROM listing_index WHERE status = 'active' GROUP BY 1 ORDER BY 1`,
    [length],
  );
