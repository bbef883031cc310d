/** `tsx scripts/with-database.ts FILE …` runs a script with DATABASE_URL set: to the embedded Postgres if it is not. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startEmbeddedPostgres } from '@/lib/platform/db/embedded-postgres';

const [file, ...rest] = process.argv.slice(2);
if (!file) throw new Error('Name the script to run: tsx scripts/with-database.ts FILE …');
process.argv = [process.argv[0] as string, path.resolve(file), ...rest];

if (!process.env.DATABASE_URL) {
  const postgres = await startEmbeddedPostgres(path.join(process.env.DATA_DIR || '.data', 'postgres'));
  process.env.DATABASE_URL = postgres.url;
  if (postgres.started) stopAtEnd(postgres.stop);
}
await import(pathToFileURL(path.resolve(file)).href);

function stopAtEnd(stop: () => Promise<void>) {
  let stopped: Promise<void> | undefined;
  const stopOnce = () => {
    stopped ??= stop();
    return stopped;
  };
  process.once('beforeExit', () => void stopOnce());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopOnce().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143)));
}
