import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { withSchemaEngine } from './schema-engine';

export const MIGRATIONS_DIRECTORY = path.resolve('prisma/migrations');

/**
 * Applies the migrations that a database lacks, as `prisma migrate deploy` does and with the same bookkeeping in `_prisma_migrations`.
 * Several processes may call it at once: one works, the others wait. A database that does not exist is created.
 * @returns the names of the migrations applied now
 */
export async function migrate(url: string, directory = MIGRATIONS_DIRECTORY): Promise<string[]> {
  await createDatabaseIfMissing(url);
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query(`SELECT pg_advisory_lock(hashtext('openstead migrations'))`);
    if (await isCurrent(guard, directory)) return [];
    const applied = await withSchemaEngine(url, (engine) =>
      engine.applyMigrations({ migrationsList: readMigrations(directory), filters: { externalTables: [], externalEnums: [] } }),
    );
    return applied.appliedMigrationNames;
  } finally {
    await guard.end();
  }
}

/** Whether each migration is on record as finished. Spares the half second that loading the engine takes. */
async function isCurrent(client: pg.Client, directory: string): Promise<boolean> {
  const [table] = (await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`)).rows;
  if (!table?.there) return false;
  const { rows } = await client.query('SELECT migration_name, bool_or(finished_at IS NOT NULL AND rolled_back_at IS NULL) AS finished FROM _prisma_migrations GROUP BY 1');
  const finished = new Set(rows.filter((row) => row.finished).map((row) => row.migration_name));
  return rows.length === finished.size && readMigrations(directory).migrationDirectories.every(({ path: name }) => finished.has(name));
}

/** The migrations in a directory as the schema engine takes them, in order of name. */
export function readMigrations(directory = MIGRATIONS_DIRECTORY): MigrationList {
  const lock = path.join(directory, 'migration_lock.toml');
  const names = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return {
    baseDir: directory,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: readFileSync(path.join(directory, name, 'migration.sql'), 'utf8') } },
    })),
  };
}

const DATABASE_MISSING = '3D000';
// Of two CREATE DATABASE at once the loser may fail on the catalogue's own unique index.
const DATABASE_EXISTS = ['42P04', '23505'];

/** Creates the database that a URL names if the server lacks it, by its `postgres` database. */
export async function createDatabaseIfMissing(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
  } catch (error) {
    if ((error as pg.DatabaseError).code !== DATABASE_MISSING) throw new Error(unreachable(url, error), { cause: error });
    await createDatabase(url);
  } finally {
    await client.end().catch(() => {});
  }
}

async function createDatabase(url: string): Promise<void> {
  const server = new URL(url);
  const name = decodeURIComponent(server.pathname.slice(1));
  server.pathname = '/postgres';
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } catch (error) {
    if (!DATABASE_EXISTS.includes((error as pg.DatabaseError).code ?? '')) throw error;
  } finally {
    await client.end();
  }
}

function unreachable(url: string, error: unknown): string {
  const { hostname, port, pathname } = new URL(url);
  const reason = error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error);
  return `Cannot reach the database${pathname} at ${hostname}:${port || 5432} (${reason}). Check DATABASE_URL, or unset it to use the embedded Postgres.`;
}
