import type { PlatformDb } from '@/lib/platform/db';
import { columnOf, insertListings } from './load-listings';
import { listingFacts, newRows, photoRows, propertyFacts } from './rows-of-draft';
import type { ListingDraft } from './schema';

/** How many listings of a batch were new, had changed, or stood as they were. */
export interface Loaded {
  created: number;
  updated: number;
  unchanged: number;
}

/**
 * Loads a batch of drafts of one account in one transaction. A draft whose source and source id the account has already updates that listing, if anything
 * differs, and leaves it untouched if nothing does. `dryRun` only counts. Of a listing that is not the source's business stays: slug, listed_at, ids.
 */
export async function loadDrafts(
  db: PlatformDb,
  accountId: string | null,
  drafts: readonly ListingDraft[],
  { dryRun = false, now }: { dryRun?: boolean; now: Date },
): Promise<Loaded> {
  if (dryRun) return settle(await split(db, accountId, drafts));
  if (accountId === null) throw new Error('Only a dry run can do without an account');
  return db.transaction(async (joined) => {
    // Two imports into one account take turns, so that neither meets a row that the other is about to insert.
    await joined.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`import ${accountId}`]);
    const parts = await split(joined, accountId, drafts);
    await insertListings(
      joined,
      parts.fresh.map((draft) => newRows(draft, accountId, now)),
    );
    await update(joined, parts.changed);
    return settle(parts);
  });
}

interface Parts {
  fresh: ListingDraft[];
  changed: { draft: ListingDraft; stored: Stored }[];
  unchanged: number;
}

interface Stored {
  id: string;
  property_id: string;
  source: string;
  source_id: string;
  property: unknown;
  listing: unknown;
  photos: unknown;
}

const settle = ({ fresh, changed, unchanged }: Parts): Loaded => ({ created: fresh.length, updated: changed.length, unchanged });

async function split(db: PlatformDb, accountId: string | null, drafts: readonly ListingDraft[]): Promise<Parts> {
  const parts: Parts = { fresh: [], changed: [], unchanged: 0 };
  const stored = accountId === null ? new Map<string, Stored>() : await storedOf(db, accountId, drafts);
  for (const draft of drafts) {
    const known = stored.get(`${draft.source}\n${draft.sourceId}`);
    if (!known) parts.fresh.push(draft);
    else if (isSame(known, draft)) parts.unchanged++;
    else parts.changed.push({ draft, stored: known });
  }
  return parts;
}

const PROPERTY_COLUMNS = [
  'property_type',
  'address',
  'city',
  'state',
  'postal_code',
  'country',
  'neighborhood',
  'latitude',
  'longitude',
  'beds',
  'baths',
  'square_feet',
  'lot_square_feet',
  'year_built',
  'floors',
  'amenities',
  'pets_allowed',
  'pets_known',
  'other_facts',
];
const LISTING_COLUMNS = ['listing_type', 'status', 'title', 'description', 'price', 'currency', 'price_period', 'available_on', 'source_url', 'closed_at'];

const array = (alias: string, columns: readonly string[]) => `jsonb_build_array(${columns.map((column) => `${alias}.${column}`).join(', ')})`;

function storedOf(db: PlatformDb, accountId: string, drafts: readonly ListingDraft[]): Promise<Map<string, Stored>> {
  const sql = `
    SELECT l.id, l.property_id, l.source, l.source_id, ${array('p', PROPERTY_COLUMNS)} AS property, ${array('l', LISTING_COLUMNS)} AS listing,
      (SELECT coalesce(jsonb_agg(jsonb_build_array(f.url, f.alt, f.width, f.height) ORDER BY f.position), '[]') FROM listing_photo f WHERE f.listing_id = l.id) AS photos
    FROM listing l JOIN property p ON p.id = l.property_id
    WHERE l.account_id = $1 AND (l.source, l.source_id) IN (SELECT * FROM unnest($2::text[], $3::text[]))`;
  return db
    .query<Stored>(sql, [accountId, drafts.map((draft) => draft.source), drafts.map((draft) => draft.sourceId)])
    .then((rows) => new Map(rows.map((row) => [`${row.source}\n${row.source_id}`, row])));
}

function isSame(stored: Stored, draft: ListingDraft): boolean {
  return (
    canonical(stored.property) === canonical(Object.values(propertyFacts(draft))) &&
    canonical(stored.listing) === canonical(Object.values(listingFacts(draft))) &&
    canonical(stored.photos) === canonical(draft.photos.map(({ url, alt, width, height }) => [url, alt, width ?? null, height ?? null]))
  );
}

/** JSON with sorted members and moments in milliseconds, whoever wrote it: jsonb orders members its own way and writes +00:00. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) => {
    if (typeof member === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(member)) return Date.parse(member);
    if (!member || typeof member !== 'object' || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Triggers move `updated_at` and write the history; pictures are replaced where they differ. */
async function update(db: PlatformDb, changed: Parts['changed']): Promise<void> {
  if (changed.length === 0) return;
  await db.query("SET LOCAL openstead.bulk = 'on'");
  const properties = changed.map(({ draft, stored }) => ({ id: stored.property_id, ...snake(propertyFacts(draft)) }));
  const listings = changed.map(({ draft, stored }) => ({ id: stored.id, ...snake(listingFacts(draft)) }));
  await db.query(updateSql('property', PROPERTY_COLUMNS, ', updated_at = now()'), [JSON.stringify(properties)]);
  await db.query(updateSql('listing', LISTING_COLUMNS), [JSON.stringify(listings)]);
  const repictured = changed.filter(
    ({ draft, stored }) => canonical(stored.photos) !== canonical(draft.photos.map(({ url, alt, width, height }) => [url, alt, width ?? null, height ?? null])),
  );
  await replacePhotos(db, repictured);
  await db.query('SELECT listing_index_refresh($1)', [changed.map(({ stored }) => stored.id)]);
}

async function replacePhotos(db: PlatformDb, changed: Parts['changed']): Promise<void> {
  if (changed.length === 0) return;
  const ids = changed.map(({ stored }) => stored.id);
  const photos = changed.flatMap(({ draft, stored }) => photoRows(draft, stored.id)).map(snake);
  await db.query('DELETE FROM listing_photo WHERE listing_id = ANY ($1)', [ids]);
  await db.query('INSERT INTO listing_photo SELECT * FROM jsonb_populate_recordset(NULL::listing_photo, $1::jsonb)', [JSON.stringify(photos)]);
  await db.query('UPDATE listing SET updated_at = greatest(now(), updated_at) WHERE id = ANY ($1)', [ids]);
}

const updateSql = (table: string, columns: readonly string[], more = '') =>
  `UPDATE ${table} t SET ${columns.map((column) => `${column} = n.${column}`).join(', ')}${more} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) n WHERE t.id = n.id`;

const snake = (record: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(record).map(([field, value]) => [columnOf(field), value]));
