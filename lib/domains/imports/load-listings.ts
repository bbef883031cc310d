import { copyInto, type PlatformDb } from '@/lib/platform/db';
import { rebuildingIndexes } from './rebuilding-indexes';

/** One listing as rows of the tables, under the field names of the Prisma models; ids are the caller's. */
export interface ListingRows {
  property: Record<string, unknown> & { id: string };
  listing: Record<string, unknown> & { id: string };
  photos: readonly Record<string, unknown>[];
  changes: readonly Record<string, unknown>[];
}

export interface LoadOptions {
  /** Rows a COPY (5,000). */
  batchSize?: number;
  /** About how many rows will come. A large load into a smaller table makes the indexes of the search anew. */
  expected?: number;
  /** Hears how many listings are loaded so far. */
  onProgress?: (loaded: number) => void;
}

/**
 * Loads new listings by COPY with their part of the search index, in constant memory for any number. Each batch is a transaction of its own, or in a large
 * load each group of batches. Nothing is compared: an id or source id that exists already makes its transaction fail and leaves it out as a whole.
 * @returns how many were loaded
 */
export async function loadListings(db: PlatformDb, rows: Iterable<ListingRows> | AsyncIterable<ListingRows>, options: LoadOptions = {}): Promise<number> {
  const { batchSize = 5_000, expected = 0, onProgress } = options;
  const batches = batchesOf(rows, batchSize);
  let loaded = 0;
  const load = async (into: PlatformDb, most: number) => {
    for (let count = 0; count < most; ) {
      const { value: batch, done } = await batches.next();
      if (done) return false;
      await into.transaction((joined) => insertListings(joined, batch));
      count += batch.length;
      loaded += batch.length;
      onProgress?.(loaded);
    }
    return true;
  };
  for (let more = true; more; ) {
    more = (await isLarge(db, expected - loaded)) ? await rebuildingIndexes(db, 'listing_index', (joined) => load(joined, GROUP_ROWS)) : await load(db, GROUP_ROWS);
  }
  return loaded;
}

/** A minute of work, so that a transaction stays far below its time limit on a busy machine too. */
const GROUP_ROWS = 100_000;
const LARGE_ROWS = 20_000;

/** Whether making the indexes anew costs less than adding so many rows to them: measured, a tenth of what is there. */
async function isLarge(db: PlatformDb, coming: number): Promise<boolean> {
  if (coming < LARGE_ROWS) return false;
  const [row] = await db.query<{ present: number }>('SELECT count(*) AS present FROM listing_index');
  return Math.min(coming, GROUP_ROWS) > (row?.present ?? 0) / 10;
}

async function* batchesOf(rows: Iterable<ListingRows> | AsyncIterable<ListingRows>, size: number): AsyncGenerator<ListingRows[], undefined> {
  let batch: ListingRows[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Inserts listings with their properties, pictures and history within the caller's transaction, and brings the search index up to date. */
export async function insertListings(db: PlatformDb, rows: readonly ListingRows[]): Promise<void> {
  if (rows.length === 0) return;
  await db.query("SET LOCAL openstead.bulk = 'on'");
  await copy(
    db,
    'property',
    rows.map((row) => row.property),
  );
  await copy(
    db,
    'listing',
    rows.map((row) => row.listing),
  );
  await copy(
    db,
    'listing_photo',
    rows.flatMap((row) => row.photos),
  );
  await copy(
    db,
    'listing_change',
    rows.flatMap((row) => row.changes),
  );
  await db.query('SELECT listing_index_refresh($1)', [rows.map((row) => row.listing.id)]);
  await keepPast(
    db,
    rows.flatMap((row) => (row.changes.some((change) => change.field === 'status') ? row.listing.id : [])),
  );
}

/** What the history says these listings were within the time that changes are remembered, so that those who follow changes learn that they went. */
async function keepPast(db: PlatformDb, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.query(
    `INSERT INTO listing_past OVERRIDING USER VALUE
     SELECT past.* FROM listing_index i
     JOIN listing_change c ON c.listing_id = i.listing_id AND c.field = 'status' AND c.changed_at > now() - interval '90 days' AND c.changed_at <= now()
     CROSS JOIN LATERAL jsonb_populate_record(NULL::listing_past, to_jsonb(i) || jsonb_build_object('status', c.previous_value, 'changed_at', c.changed_at, 'past_id', 0)) past
     WHERE i.listing_id = ANY ($1) AND c.listing_id = ANY ($1)`,
    [ids],
  );
}

async function copy(db: PlatformDb, table: string, records: readonly Record<string, unknown>[]): Promise<void> {
  const [first] = records;
  if (!first) return;
  const fields = Object.keys(first);
  await copyInto(db, table, fields.map(columnOf), cells(records, fields));
}

function* cells(records: readonly Record<string, unknown>[], fields: readonly string[]): Generator<unknown[]> {
  for (const record of records) yield fields.map((field) => record[field]);
}

/** `squareFeet` → `square_feet`, as `@map` in the Prisma schema has it. */
export const columnOf = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
