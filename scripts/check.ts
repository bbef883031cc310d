/** What `npm test` does once packages are there; `--verify` stops before the tests. Ends with one line: `N passed, M failed`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EmbeddedPostgres, startThrowawayPostgres } from '@/lib/platform/db/embedded-postgres';
import { migrate } from '@/lib/platform/db/migrate';
import { browserTests } from './steps/browser-tests';
import { build } from './steps/build';
import { generateClient } from './steps/generate-client';
import { run } from './steps/run';
import { program, runStages, type Stage, verdict } from './steps/stage';
import { vitest } from './steps/vitest';

const directory = mkdtempSync(path.join(tmpdir(), 'openstead-check-'));
let postgres: EmbeddedPostgres | undefined;

const rules: Stage[] = [
  program('biome', 'biome', ['check', '--no-errors-on-unmatched', '--max-diagnostics=50']),
  program('knip', 'knip', ['--no-progress']),
  // The types of routes and of stylesheets are written by Next, here or by a build.
  {
    name: 'tsc',
    work: async () =>
      verdict(
        await firstFailure([
          ['next', ['typegen']],
          ['tsc', ['--noEmit', '-p', '.']],
        ]),
      ),
  },
  vitest('architecture', ['tests/architecture']),
];
const tests: Stage[] = [
  vitest('vitest', ['--exclude', 'tests/architecture/**']),
  { name: 'next build', work: buildSite },
  { name: 'browser', work: async () => browserTests(await databaseUrl(), directory) },
];

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void cleanUp().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143)));
await generateClient();
const { passed, failed } = await runStages(process.argv.includes('--verify') ? rules : [...rules, ...tests]);
await cleanUp();
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed > 0 ? 1 : 0);

async function buildSite() {
  process.env.DATABASE_URL = await databaseUrl();
  await build();
  return { passed: 1, failed: 0 };
}

/** A throwaway database for the build and the browser tests, whatever DATABASE_URL says: tests never touch real data. */
async function databaseUrl(): Promise<string> {
  if (!postgres) {
    postgres = await startThrowawayPostgres();
    await migrate(postgres.url);
  }
  return postgres.url;
}

async function firstFailure(programs: [string, string[]][]) {
  let ended = { code: 0, output: '' };
  for (const [command, parameters] of programs) {
    ended = await run(command, parameters);
    if (ended.code !== 0) return ended;
  }
  return ended;
}

async function cleanUp() {
  await postgres?.stop();
  rmSync(directory, { recursive: true, force: true });
}
