/**
 * `npm run migrate` applies the migrations that the database lacks.
 * `npm run migrate -- --name NAME` writes prisma/migrations/NNNN_NAME with what prisma/schema has and the migrations lack.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MIGRATIONS_DIRECTORY, migrate } from '@/lib/platform/db/migrate';
import { newMigrationScript } from '@/lib/platform/db/new-migration';
import config from '../prisma.config';

const [command, name] = process.argv.slice(2);
const url = process.env.DATABASE_URL as string;

if (command === '--name') await create(name);
else if (command === undefined) await apply();
else fail(`Unknown command "${command}". Use "npm run migrate" or "npm run migrate -- --name NAME".`);

async function apply() {
  const applied = await migrate(url);
  process.stdout.write(applied.length > 0 ? `Applied ${applied.join(', ')}.\n` : 'The database is up to date.\n');
}

async function create(title: string | undefined) {
  if (!title || !/^[a-z][a-z0-9_]*$/.test(title)) return fail('Name the migration in small letters, digits and "_": npm run migrate -- --name add_showings');
  const script = await newMigrationScript(url, config.tables?.external);
  if (!script) return process.stdout.write('The migrations already make what prisma/schema says; nothing to write.\n');
  const last = readdirSync(MIGRATIONS_DIRECTORY)
    .filter((entry) => /^\d{4}_/.test(entry))
    .sort()
    .at(-1);
  const directory = path.join(MIGRATIONS_DIRECTORY, `${String(Number(last?.slice(0, 4) ?? 0) + 1).padStart(4, '0')}_${title}`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(path.join(directory, 'migration.sql'), script);
  return process.stdout.write(`Wrote ${path.relative('.', directory)}/migration.sql. Read it before you apply it.\n`);
}

function fail(message: string) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
