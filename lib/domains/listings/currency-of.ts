import type { PlatformDb } from '@/lib/platform/db';
import type { Criteria } from './filters';
import { findPage } from './find';

/** So many of the newest matches tell in which currency prices are, beside the cheapest and the dearest. */
const NEWEST = 100;

/** The one currency of a search's newest, cheapest and dearest matches; null where they differ or there are none. The index that is counted from does not know it. */
export async function currencyOf(db: PlatformDb, criteria: Criteria): Promise<string | null> {
  const pages = [
    { sort: 'newest', limit: NEWEST },
    { sort: 'price_asc', limit: 1 },
    { sort: 'price_desc', limit: 1 },
  ] as const;
  const found = await Promise.all(pages.map((page) => findPage(db, criteria, page)));
  const rows = await db.read<{ currency: string }>('SELECT DISTINCT currency FROM listing WHERE id = ANY ($1::text[])', [found.flatMap(({ ids }) => ids)]);
  return rows.length === 1 ? (rows[0]?.currency ?? null) : null;
}
