import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readMigrations } from './migrate';
import { withSchemaEngine } from './schema-engine';

const SCHEMA_DIRECTORY = path.resolve('prisma/schema');

/**
 * The SQL from what the migrations make to what prisma/schema says; undefined if there is no difference. Replays the
 * migrations in a shadow database, which it creates on the server of `url` and drops again. `externalTables` are left alone.
 */
export async function newMigrationScript(url: string, externalTables: readonly string[] = []): Promise<string | undefined> {
  const migrations = readMigrations();
  const result = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: migrations.migrationDirectories.length === 0 ? { tag: 'empty' } : { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files: schemaFiles() },
      script: true,
      exitCode: true,
      filters: { externalTables: [...externalTables], externalEnums: [] },
    }),
  );
  return result.exitCode === 0 ? undefined : (result.stdout ?? undefined);
}

function schemaFiles() {
  const names = readdirSync(SCHEMA_DIRECTORY).filter((name) => name.endsWith('.prisma'));
  return names.sort().map((name) => ({ path: path.join(SCHEMA_DIRECTORY, name), content: readFileSync(path.join(SCHEMA_DIRECTORY, name), 'utf8') }));
}
