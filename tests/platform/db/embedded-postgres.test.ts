import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startEmbeddedPostgres } from '@/lib/platform/db/embedded-postgres';
import { createDatabaseIfMissing } from '@/lib/platform/db/migrate';
import { openDatabase } from '@/lib/platform/db/open-database';

const directory = mkdtempSync(path.join(tmpdir(), 'openstead-embedded-'));
chmodSync(directory, 0o755);
const home = path.join(directory, 'postgres');
const pidFile = path.join(home, 'data', 'postmaster.pid');
let stop = async () => {};

afterAll(async () => {
  await stop();
  rmSync(directory, { recursive: true, force: true });
});

test('starts, is found by a second start, stops, and keeps its data; a stale pid file does not matter', async () => {
  const first = await startEmbeddedPostgres(home);
  stop = first.stop;
  expect(first.started).toBe(true);
  await createDatabaseIfMissing(first.url);
  const db = openDatabase(first.url);
  await db.query('CREATE TABLE kept AS SELECT 1 AS n');
  await db.close();

  const second = await startEmbeddedPostgres(home);
  expect([second.started, second.url]).toEqual([false, first.url]);
  const left = readFileSync(pidFile, 'utf8');

  // Another process uses it as well: ours may leave, the server stays. One that died does not count.
  const otherUser = path.join(home, 'users', String(process.ppid));
  writeFileSync(otherUser, '');
  await first.stop();
  expect(existsSync(pidFile)).toBe(true);
  renameSync(otherUser, path.join(home, 'users', '2147483646'));
  await second.stop();
  expect(existsSync(pidFile)).toBe(false);

  // After a crash the file names a process that is now another program: this one.
  writeFileSync(pidFile, left.replace(/^\d+/, String(process.pid)), { mode: 0o644 });
  const third = await startEmbeddedPostgres(home);
  stop = third.stop;
  const again = openDatabase(third.url);
  expect(await again.query('SELECT n FROM kept')).toEqual([{ n: 1 }]);
  await again.close();
});
