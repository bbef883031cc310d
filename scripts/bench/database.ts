import pg from 'pg';
import { loadGenerated } from '@/lib/domains/imports/commands';
import { type OpenDatabase, openDatabase } from '@/lib/platform/db';
import { migrate } from '@/lib/platform/db/migrate';
import { generateListings } from '@/prisma/demo/generate';
import { DEMO_LISTERS } from '@/prisma/demo/listers';

/** A database `<name>_bench` on the server of DATABASE_URL with `count` generated listings; it stays, and grows with a larger count. And its URL. */
export async function benchDatabase(count: number): Promise<{ db: OpenDatabase; url: string }> {
  const url = new URL(process.env.DATABASE_URL ?? '');
  const name = `${url.pathname.slice(1)}_bench`;
  await create(url.href, name);
  url.pathname = `/${name}`;
  await migrate(url.href);
  const db = openDatabase(url.href, { poolSize: 8 });
  const started = performance.now();
  const made = await loadGenerated(db, {
    count,
    seed: 1,
    listers: DEMO_LISTERS,
    generate: generateListings,
    onProgress: (loaded) => process.stderr.write(`\r${loaded.toLocaleString('en-US')} listings`),
  });
  if (made > 0) {
    await db.query('SELECT listing_map_settle(), listing_tally_settle(), listing_place_count()');
    for (const table of ['listing', 'property', 'listing_index', 'listing_map', 'listing_map_stale', 'listing_tally', 'listing_tally_change'])
      await db.query(`VACUUM (ANALYZE) ${table}`);
    console.log(`\n${made.toLocaleString('en-US')} listings loaded in ${Math.round((performance.now() - started) / 1000)} s`);
  }
  return { db, url: url.href };
}

async function create(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  await client.end();
}
