import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '@/lib/platform/db/embedded-postgres';
import { migrate } from '@/lib/platform/db/migrate';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the migrated database that each test file copies. */
    templateUrl: string;
  }
}

/** One embedded Postgres for all test files, in a temporary directory, on a free port. */
export default async function setup(project: TestProject) {
  const directory = mkdtempSync(path.join(tmpdir(), 'openstead-test-'));
  const postgres = await startEmbeddedPostgres(path.join(directory, 'postgres'), { throwaway: true });
  const templateUrl = new URL('/template_openstead', postgres.url).href;
  await migrate(templateUrl);
  project.provide('templateUrl', templateUrl);
  return async () => {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}
