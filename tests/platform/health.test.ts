import { afterEach, expect, it } from 'vitest';
import { beginShutdown, healthz, readyz } from '@/lib/platform/health';
import { testDatabase } from '../support/database';

const db = await testDatabase();
afterEach(() => {
  delete (globalThis as { openstead_shutting_down?: boolean }).openstead_shutting_down;
});

const read = async (response: Response) => ({ status: response.status, ...((await response.json()) as { checks: Record<string, boolean> }).checks });
const broken = (error: Error) => ({ query: () => Promise.reject(error) });

it('healthz answers without the database', () => {
  expect(healthz().status).toBe(200);
});

it('readyz is 200 with a migrated database and jobs at work', async () => {
  expect(await read(await readyz({ db, jobsRunning: true }))).toEqual({ status: 200, database: true, migrations: true, jobs: true, accepting: true });
  expect((await readyz({ db })).status).toBe(200);
});

it('readyz is 503 and says why when the database is away, not migrated, jobs stand still or the process is stopping', async () => {
  expect(await read(await readyz({ db: broken(new Error('refused')) }))).toMatchObject({ status: 503, database: false, migrations: false });
  expect(await read(await readyz({ db: broken(Object.assign(new Error('no table'), { code: '42P01' })) }))).toMatchObject({ status: 503, database: true, migrations: false });
  expect(await read(await readyz({ db: { query: async () => [] } }))).toMatchObject({ status: 503, database: true, migrations: false });
  expect(await read(await readyz({ db, jobsRunning: false }))).toMatchObject({ status: 503, jobs: false });
  beginShutdown();
  expect(await read(await readyz({ db, jobsRunning: true }))).toMatchObject({ status: 503, accepting: false });
});
