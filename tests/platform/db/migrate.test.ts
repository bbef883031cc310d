import { expect, test } from 'vitest';
import { migrate, readMigrations } from '@/lib/platform/db/migrate';
import { newMigrationScript } from '@/lib/platform/db/new-migration';
import config from '@/prisma.config';
import { testDatabase, testDatabaseUrl } from '@/tests/support/database';

const all = readMigrations().migrationDirectories.map((directory) => directory.path);

test('a migrated database has each migration on record, finished', async () => {
  const db = await testDatabase();
  const rows = await db.query<{ migration_name: string; finished: boolean }>(
    'SELECT migration_name, finished_at IS NOT NULL AS finished FROM _prisma_migrations ORDER BY migration_name',
  );
  expect(rows).toEqual(all.map((migration_name) => ({ migration_name, finished: true })));
});

test('a second run applies nothing', async () => {
  expect(await migrate(await testDatabaseUrl())).toEqual([]);
});

test('a missing database is created; of two runs at once one does the work', async () => {
  const url = new URL('/made_by_migrate', await testDatabaseUrl()).href;
  const applied = await Promise.all([migrate(url), migrate(url)]);
  expect(applied.flat().sort()).toEqual(all);
});

test('an unreachable server is named, with what to do', async () => {
  await expect(migrate('postgres://someone:secret@127.0.0.1:1/openstead')).rejects.toThrow(/127\.0\.0\.1:1 .*Check DATABASE_URL/);
  await expect(migrate('postgres://someone:secret@127.0.0.1:1/openstead')).rejects.not.toThrow(/secret/);
});

test('the migrations make what prisma/schema says', async () => {
  expect(await newMigrationScript(await testDatabaseUrl(), config.tables?.external)).toBeUndefined();
});
