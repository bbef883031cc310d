import { randomBytes } from 'node:crypto';
import type { SchemaContainer } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { migrate, readMigrations } from './migrate';
import { withSchemaEngine } from './schema-engine';

/**
 * The SQL from what the migrations make to what the schema files say; undefined if there is no difference.
 * Builds the migrations' state in a scratch database on the server of `url` and drops it again.
 */
export async function newMigrationScript(url: string, files: SchemaContainer[]): Promise<string | undefined> {
  const scratch = new URL(url);
  scratch.pathname = `/scratch_${randomBytes(6).toString('hex')}`;
  try {
    if (readMigrations().migrationDirectories.length > 0) await migrate(scratch.href);
    return await difference(scratch.href, files);
  } finally {
    await drop(scratch);
  }
}

async function difference(url: string, files: SchemaContainer[]): Promise<string | undefined> {
  const empty = readMigrations().migrationDirectories.length === 0;
  const target = empty ? new URL('/postgres', url).href : url;
  const result = await withSchemaEngine(target, (engine) =>
    engine.diff({
      from: empty ? { tag: 'empty' } : { tag: 'url', url },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return result.exitCode === 0 ? undefined : (result.stdout ?? undefined);
}

async function drop(database: URL): Promise<void> {
  const client = new pg.Client({ connectionString: new URL('/postgres', database).href });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(database.pathname.slice(1))} WITH (FORCE)`);
  await client.end();
}
