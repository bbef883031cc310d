/** `with-database.ts FILE …` runs a script on a migrated database: the one of DATABASE_URL, or the embedded Postgres. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startEmbeddedPostgres } from '@/lib/platform/db/embedded-postgres';
import { migrate } from '@/lib/platform/db/migrate';
import { generateClient } from './steps/generate-client';

const [file, ...rest] = process.argv.slice(2);
if (!file) throw new Error('Name the script to run: tsx scripts/with-database.ts FILE …');
process.argv = [process.argv[0] as string, path.resolve(file), ...rest];

let stop = async () => {};
/** What the script exports as `stop` is awaited first. */
let stopScript: (() => Promise<unknown>) | undefined;
const quit = (code: number) => void Promise.resolve(stopScript?.()).finally(() => stop().finally(() => process.exit(code)));

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => quit(signal === 'SIGINT' ? 130 : 143));
process.once('beforeExit', (code) => quit(code));
try {
  await generateClient();
  process.env.DATABASE_URL ||= await startPostgres();
  if (path.basename(file) !== 'migrate.ts') await migrate(process.env.DATABASE_URL);
  stopScript = ((await import(pathToFileURL(path.resolve(file)).href)) as { stop?: () => Promise<unknown> }).stop;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  quit(1);
}

async function startPostgres(): Promise<string> {
  const postgres = await startEmbeddedPostgres(path.join(process.env.DATA_DIR || '.data', 'postgres'));
  stop = postgres.stop;
  return postgres.url;
}
