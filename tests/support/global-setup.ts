import type { TestProject } from 'vitest/node';
import { startThrowawayPostgres } from '@/lib/platform/db/embedded-postgres';
import { migrate } from '@/lib/platform/db/migrate';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the migrated database that each test file copies. */
    templateUrl: string;
  }
}

/** One embedded Postgres for all test files, in a temporary directory, on a free port. */
export default async function setup(project: TestProject) {
  const postgres = await startThrowawayPostgres();
  const templateUrl = new URL('/template_openstead', postgres.url).href;
  await migrate(templateUrl);
  project.provide('templateUrl', templateUrl);
  return postgres.stop;
}
