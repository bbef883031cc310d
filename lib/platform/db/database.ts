import { env } from '@/lib/platform/env';
import { type OpenDatabase, openDatabase } from './open-database';

const shared = globalThis as typeof globalThis & { openstead_database?: OpenDatabase };

/**
 * The database of this process. One for all copies of this module: a bundler makes several.
 * @throws Error if DATABASE_URL is unset; the npm scripts set it when they start the embedded Postgres.
 */
export function database(): OpenDatabase {
  shared.openstead_database ??= openDatabase(urlFromEnv(), { poolSize: env.DATABASE_POOL_SIZE, replicaUrls: env.DATABASE_REPLICA_URLS });
  return shared.openstead_database;
}

function urlFromEnv(): string {
  if (env.DATABASE_URL) return env.DATABASE_URL;
  throw new Error('DATABASE_URL is not set. Set it to a Postgres URL, or use the npm scripts (npm start, npm run openstead), which start the embedded Postgres.');
}
