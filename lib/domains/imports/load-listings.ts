import { copyInto, type PlatformDb } from '@/lib/platform/db';

/** One listing as rows of the tables, under the field names of the Prisma models; ids are the caller's. */
export interface ListingRows {
  property: Record<string, unknown> & { id: string };
  listing: Record<string, unknown> & { id: string };
  photos: readonly Record<string, unknown>[];
  changes: readonly Record<string, unknown>[];
}

export interface LoadOptions {
  /** Rows a transaction (5,000). */
  batchSize?: number;
  /** Hears how many listings are loaded so far. */
  onProgress?: (loaded: number) => void;
}

/**
 * Loads new listings by COPY in batches, each a transaction of its own with its part of the search index, in constant memory for any number.
 * Nothing is compared: an id or source id that exists already makes its batch fail and leaves it out as a whole.
 * @returns how many were loaded
 */
export async function loadListings(db: PlatformDb, rows: Iterable<ListingRows> | AsyncIterable<ListingRows>, { batchSize = 5_000, onProgress }: LoadOptions = {}): Promise<number> {
  let loaded = 0;
  let batch: ListingRows[] = [];
  const flush = async () => {
    await db.transaction((joined) => insertListings(joined, batch));
    loaded += batch.length;
    batch = [];
    onProgress?.(loaded);
  };
  for await (const row of rows) {
    batch.push(row);
    if (batch.length >= batchSize) await flush();
  }
  if (batch.length > 0) await flush();
  return loaded;
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
