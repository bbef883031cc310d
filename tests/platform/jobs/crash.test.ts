import { type ChildProcess, fork } from 'node:child_process';
import { expect, it, vi } from 'vitest';
import { openDatabase } from '@/lib/platform/db';
import { createJobs } from '@/lib/platform/jobs/create-jobs';
import { defineHandler } from '@/lib/platform/jobs/define-handler';
import { testDatabaseUrl } from '../../support/database';

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

/** Runs `crashing-worker.ts` until it says `word`, then kills it as a power cut would. */
async function killWhen(url: string, word: string): Promise<void> {
  const child = fork(new URL('./crashing-worker.ts', import.meta.url), [word], { execArgv: ['--import', 'tsx'], env: { ...process.env, DATABASE_URL: url } });
  const said = new Promise((resolve, reject) => {
    child.on('message', (message) => message === word && resolve(message));
    child.once('exit', (code) => reject(new Error(`The worker ended with ${code} before it said "${word}"`)));
  });
  await said;
  const gone = ended(child);
  child.kill('SIGKILL');
  await gone;
}

it.each(['dispatching', 'handling'])('a worker killed while %s loses no event', async (word) => {
  const url = await testDatabaseUrl();
  const db = openDatabase(url);
  try {
    await db.appendEvents([1, 2, 3].map((n) => ({ type: 'listing.updated', subject: { type: 'listing', id: 'lst_1' }, data: { n } })));
    await killWhen(url, word);
    // What the dead worker had taken is handed out again when its time is over; the test does not wait for it.
    await db.query(`UPDATE pgboss.job SET state = 'retry', start_after = now() WHERE state = 'active'`);
    const seen: unknown[] = [];
    const jobs = createJobs({ db, pollSeconds: 0.05, handlers: [defineHandler({ name: 'test.crash', on: ['*'], run: async (_ctx, event) => void seen.push(event.data.n) })] });
    await jobs.start();
    await vi.waitFor(() => expect(seen).toEqual([1, 2, 3]), { timeout: 20_000 });
    await jobs.stop();
  } finally {
    await db.close();
  }
});
