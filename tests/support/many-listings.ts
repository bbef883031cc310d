import type { PlatformDb } from '@/lib/platform/db';

/**
 * Fills an empty database with `count` listings in 97 cities of 11 states and 13 quarters, for tests that look at plans. They are
 * loaded as bulk loaders do, and the statistics of listing_index are fresh. Rows are as wide as real ones: a table of short rows is
 * cheaper to read whole.
 */
export async function insertManyListings(db: PlatformDb, count: number): Promise<void> {
  await db.query(`INSERT INTO account (id, name, email) VALUES (gen_random_uuid(), 'Many Homes', 'many@example.com')`);
  await db.transaction(async (tx) => {
    await tx.query("SET LOCAL openstead.bulk = 'on'");
    // VACUUM marks pages as visible to all, which index-only scans need, only once their commit is on disk.
    await tx.query('SET LOCAL synchronous_commit = on');
    await tx.query(PROPERTIES, [count]);
    await tx.query(LISTINGS, [count, WORDS]);
    await tx.query('SELECT listing_index_refresh(ARRAY(SELECT id FROM listing))');
  });
  await db.query('VACUUM (ANALYZE) listing_index');
}

const WORDS = ` ${Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ')}`;

/** City 5 is called Faraway, so that a sentence can name it. */
const PROPERTIES = `
  INSERT INTO property (id, account_id, property_type, city, neighborhood, state, postal_code, latitude, longitude, beds, baths, square_feet, year_built, amenities, pets_allowed, pets_known)
  SELECT md5(n::text)::uuid, (SELECT id FROM account), (ARRAY['house', 'house', 'apartment', 'condo', 'townhouse', 'land'])[1 + n % 6]::"PropertyType",
    CASE WHEN n % 97 = 5 THEN 'Faraway' ELSE 'City ' || n % 97 END, 'Quarter ' || n % 13, 'S' || n % 97 % 11, (70000 + n % 97)::text,
    30 + n % 97 * 0.03 + n % 13 * 0.01, -100 + n % 89 * 0.03 + n % 17 * 0.01, n % 7, 1 + n % 7 / 2.0, 400 + n % 7 * 450 + n % 101 * 5, 1900 + n % 125,
    CASE WHEN n % 4 = 0 THEN ARRAY['pool'] WHEN n % 997 = 0 THEN ARRAY['sauna'] ELSE ARRAY['parking'] END, CASE n % 3 WHEN 0 THEN ARRAY['dogs'] ELSE ARRAY['cats'] END, n % 5 > 0
  FROM generate_series(1, $1::int) n`;

/** Prices go with kind and size, as they do outside. */
const LISTINGS = `
  INSERT INTO listing (id, property_id, account_id, slug, listing_type, status, title, description, price, price_period, updated_at)
  SELECT 'lst_' || n, md5(n::text)::uuid, (SELECT id FROM account), 'home-' || n, CASE WHEN n % 5 < 2 THEN 'rent' ELSE 'sale' END::"ListingType", CASE n % 20 WHEN 0 THEN 'pending' WHEN 1 THEN 'closed' ELSE 'active' END::"ListingStatus",
    'Home ' || n, CASE WHEN n % 3 = 0 THEN 'Large kitchen and a quiet street.' WHEN n % 4999 = 0 THEN 'With an observatory.' ELSE 'Two parks near by.' END || $2,
    CASE WHEN n % 5 < 2 THEN 600 + n % 7 * 500 + n % 103 * 5 ELSE 90000 + n % 7 * 100000 + n % 1009 * 100 END, CASE WHEN n % 5 < 2 THEN 'month'::"PricePeriod" END, '2026-01-01'::timestamptz + n * interval '1 minute'
  FROM generate_series(1, $1::int) n`;
