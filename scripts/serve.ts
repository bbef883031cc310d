/** What `npm start` and `npm run dev` do once packages are there: client, database, migrations, demo data, build, serve. */
import { createServer } from 'node:net';
import path from 'node:path';
import { startEmbeddedPostgres } from '@/lib/platform/db/embedded-postgres';
import { parseEnv } from '@/lib/platform/env/schema';
import { beginShutdown } from '@/lib/platform/health/shutdown';
import { generateClient } from './steps/generate-client';
import { step } from './steps/progress';

const development = process.argv.includes('--dev');
Object.assign(process.env, { NODE_ENV: development ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });
const closers: (() => Promise<unknown>)[] = [];
let stopping: Promise<void> | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
await start().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  return stop(1);
});

async function start() {
  const env = parseEnv(process.env);
  await requireFreePort(env.PORT);
  await step('Writing the database client', generateClient, (written) => (written ? 'Database client written' : undefined));
  if (!env.DATABASE_URL)
    await step(
      'Starting the embedded Postgres',
      () => startPostgres(env.DATA_DIR),
      ({ started }) => (started ? 'Postgres started' : 'Postgres was running'),
    );
  await prepareDatabase();
  if (!development) {
    const { build } = await import('./steps/build');
    await step('Building the site (the first time takes a minute or two)', build, (built) => (built ? 'Site built' : undefined));
  }
  if (stopping) return;
  if (env.JOBS_IN_PROCESS) {
    const { startWorker, stopWorker } = await import('@/lib/surfaces/jobs');
    await startWorker();
    closers.push(stopWorker);
  }
  const { listen } = await import('./server/listen');
  closers.push(await listen({ development, port: env.PORT }));
  process.stdout.write(`Openstead serves ${env.BASE_URL}${development ? ' (development)' : ''}. Ctrl-C stops it.\n`);
}

async function startPostgres(dataDirectory: string) {
  const postgres = await startEmbeddedPostgres(path.join(dataDirectory, 'postgres'));
  closers.push(postgres.stop);
  process.env.DATABASE_URL = postgres.url;
  return postgres;
}

async function prepareDatabase() {
  // Imported here, as they need the client that was written just now.
  const { migrate } = await import('@/lib/platform/db/migrate');
  const { database } = await import('@/lib/platform/db');
  const { addDemoData } = await import('./steps/demo-data');
  await step(
    'Migrating the database',
    () => migrate(process.env.DATABASE_URL as string),
    (applied) => (applied.length > 0 ? `Migrations applied: ${applied.join(', ')}` : undefined),
  );
  closers.push(() => database().close());
  await step('Making demo listings', addDemoData, (count) => (count > 0 ? `${count} demo listings made` : undefined));
}

/** @throws Error that names the port and how to take another */
async function requireFreePort(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(new Error(portFault(port, error))));
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

function portFault(port: number, error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;
  if (error.code === 'EACCES') return `Port ${port} may not be used by this user. Choose one above 1023: PORT=3000 npm start`;
  return `Cannot listen on port ${port}: ${error.message}`;
}

/** Closes what was opened, last first: requests are finished, then the database, then Postgres if nobody else uses it. */
function stop(code: number): Promise<void> {
  stopping ??= (async () => {
    beginShutdown();
    for (const close of closers.reverse()) await close().catch((error) => process.stderr.write(`${error instanceof Error ? error.message : error}\n`));
    process.exit(code);
  })();
  return stopping;
}
