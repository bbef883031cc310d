import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { type OpenDatabase, openDatabase } from '@/lib/platform/db';

/** A fresh, migrated, empty database for the calling test file; closed and dropped after it. `const db = await testDatabase()`. */
export async function testDatabase(): Promise<OpenDatabase> {
  const db = openDatabase(await testDatabaseUrl(), { poolSize: 5 });
  closers.push(db.close);
  return db;
}

/** The URL of such a database, for what opens it itself. */
export async function testDatabaseUrl(): Promise<string> {
  const template = new URL(inject('templateUrl'));
  const name = `test_${randomBytes(6).toString('hex')}`;
  const copy = new URL(`/${name}`, template).href;
  await onServer(template, `CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`);
  closers.unshift(() => onServer(template, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  return copy;
}

const closers: (() => Promise<void>)[] = [];

/** A setup file registers it, so `testDatabase` may be called anywhere in a test file. */
export const closeTestDatabases = () =>
  afterAll(async () => {
    while (closers.length > 0) await closers.pop()?.();
  });

async function onServer(server: URL, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: new URL('/postgres', server).href });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
