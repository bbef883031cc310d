import { database, type PlatformDb } from '@/lib/platform/db';
import { readMigrations } from '@/lib/platform/db/migrate';
import { currentJobs } from '@/lib/platform/jobs/current';
import { log } from '@/lib/platform/log';
import { shuttingDown } from './shutdown';

const PATIENCE_MS = 3000;

/** What a readiness check looks at; the process's own unless given. */
export interface Readiness {
  db?: Pick<PlatformDb, 'query'>;
  /** Undefined: this process runs no jobs, a worker does. */
  jobsRunning?: boolean | undefined;
}

/** 200 if this copy can serve requests, 503 if not; the body names each check. */
export async function readyz({ db, jobsRunning = currentJobs()?.running() }: Readiness = {}): Promise<Response> {
  const { reachable, migrated } = await databaseChecks(() => db ?? database());
  const checks = { database: reachable, migrations: migrated, jobs: jobsRunning ?? true, accepting: !shuttingDown() };
  const ready = Object.values(checks).every(Boolean);
  return Response.json(
    { status: ready ? 'ready' : 'not ready', checks },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store', ...(ready ? {} : { 'Retry-After': '5' }) } },
  );
}

async function databaseChecks(open: () => Pick<PlatformDb, 'query'>): Promise<{ reachable: boolean; migrated: boolean }> {
  try {
    const rows = await within(
      PATIENCE_MS,
      open().query<{ name: string }>('SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL'),
    );
    const applied = new Set(rows.map((row) => row.name));
    return { reachable: true, migrated: readMigrations().migrationDirectories.every(({ path }) => applied.has(path)) };
  } catch (error) {
    log.warn({ err: error }, 'not ready: the database does not answer');
    // 42P01: it answers, but was never migrated.
    return { reachable: (error as { code?: string }).code === '42P01', migrated: false };
  }
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
