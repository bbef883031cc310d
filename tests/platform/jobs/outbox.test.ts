import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createJobs, type Jobs, type JobsOptions } from '@/lib/platform/jobs/create-jobs';
import { defineHandler, type OutboxEvent } from '@/lib/platform/jobs/define-handler';
import { defineJob } from '@/lib/platform/jobs/define-job';
import { enqueue } from '@/lib/platform/jobs/enqueue';
import { testDatabase } from '../../support/database';

const db = await testDatabase();
const started: Jobs[] = [];
async function start(options: Omit<JobsOptions, 'db'>): Promise<Jobs> {
  const jobs = createJobs({ db, pollSeconds: 0.05, ...options });
  started.push(jobs);
  await jobs.start();
  return jobs;
}
afterEach(async () => {
  for (const jobs of started.splice(0)) await jobs.stop();
  await db.query('TRUNCATE outbox_event');
  await db.query('DELETE FROM pgboss.job');
});

const listingEvent = (n: number, id = 'lst_1') => ({ type: 'listing.updated', subject: { type: 'listing', id }, data: { n } });
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 50 });
const recorder = () => {
  const seen: OutboxEvent[] = [];
  return { seen, handler: defineHandler({ name: 'test.record', on: ['listing.updated'], run: async (_ctx, event) => void seen.push(event) }) };
};

describe('the outbox', () => {
  it('hands committed events to their handlers, each once and in the order of their subject', async () => {
    const { seen, handler } = recorder();
    await start({ handlers: [handler] });
    for (let n = 0; n < 5; n++) await db.appendEvents([listingEvent(n), listingEvent(n, 'lst_2'), { ...listingEvent(n), type: 'listing.viewed' }]);
    await eventually(() => expect(seen).toHaveLength(10));
    for (const id of ['lst_1', 'lst_2']) expect(seen.filter((event) => event.subject.id === id).map((event) => event.data.n)).toEqual([0, 1, 2, 3, 4]);
    expect(seen[0]).toMatchObject({ id: expect.stringMatching(/^evt_/), type: 'listing.updated', accountId: null, createdAt: expect.stringMatching(/Z$/) });
    const rows = await db.query('SELECT 1 FROM outbox_event WHERE dispatched_at IS NULL');
    expect(rows).toEqual([]);
  });

  it('sends nothing before commit and nothing of what was rolled back', async () => {
    const { seen, handler } = recorder();
    await start({ handlers: [handler] });
    await expect(
      db.transaction(async (joined) => {
        await joined.appendEvents([listingEvent(1)]);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await db.transaction(async (joined) => {
      await joined.appendEvents([listingEvent(2)]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(seen).toEqual([]);
    });
    await eventually(() => expect(seen.map((event) => event.data.n)).toEqual([2]));
  });

  it('runs a failing handler again, holding back only later events of the same subject', async () => {
    const seen: string[] = [];
    let failures = 1;
    const handler = defineHandler({
      name: 'test.flaky',
      on: ['*'],
      run: async (_ctx, event) => {
        if (event.subject.id === 'lst_1' && failures-- > 0) throw new Error('not yet');
        seen.push(`${event.subject.id}:${event.data.n}`);
      },
    });
    await start({ handlers: [handler] });
    await db.appendEvents([listingEvent(1), listingEvent(2), listingEvent(1, 'lst_2')]);
    await eventually(() => expect(seen).toHaveLength(3));
    expect(seen).toEqual(['lst_2:1', 'lst_1:1', 'lst_1:2']);
  });

  it('gives up after the last retry and goes on with the next event', async () => {
    const seen: unknown[] = [];
    const handler = defineHandler({
      name: 'test.poison',
      on: ['*'],
      run: async (_ctx, event) => {
        if (event.data.n === 1) throw new Error('never');
        seen.push(event.data.n);
      },
    });
    await start({ handlers: [handler], handlerRetries: 0 });
    await db.appendEvents([listingEvent(1), listingEvent(2)]);
    await eventually(() => expect(seen).toEqual([2]));
    const [row] = await db.query<{ output: { gaveUp?: string } }>(`SELECT output FROM pgboss.job WHERE data->'event'->'data'->>'n' = '1'`);
    expect(row?.output.gaveUp).toContain('never');
  });

  it('writes what a handler emits, and hands that on', async () => {
    const { seen, handler } = recorder();
    const chain = defineHandler({ name: 'test.chain', on: ['listing.created'], run: async (ctx) => ctx.emit(listingEvent(7)) });
    await start({ handlers: [handler, chain] });
    await db.appendEvents([{ ...listingEvent(0), type: 'listing.created' }]);
    await eventually(() => expect(seen.map((event) => event.data.n)).toEqual([7]));
  });

  it('is served by two workers without doing anything twice', async () => {
    const { seen, handler } = recorder();
    await Promise.all([start({ handlers: [handler] }), start({ handlers: [handler] })]);
    for (let n = 0; n < 20; n++) await db.appendEvents([listingEvent(n, `lst_${n % 4}`)]);
    await eventually(() => expect(seen).toHaveLength(20));
    expect(new Set(seen.map((event) => event.id)).size).toBe(20);
  });
});

describe('jobs', () => {
  const numbers: number[] = [];
  const job = defineJob({ name: 'test.count', data: z.strictObject({ n: z.int() }), run: async (_ctx, { n }) => void numbers.push(n) });

  it('run when the transaction that queued them has committed', async () => {
    await start({ jobs: [job] });
    await db.transaction((joined) => enqueue(joined, job, { n: 1 }));
    await expect(
      db.transaction(async (joined) => {
        await enqueue(joined, job, { n: 2 });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await enqueue(db, job, { n: 3 });
    await eventually(() => expect(numbers).toEqual([1, 3]));
  });

  it('wait for their time', async () => {
    await start({ jobs: [job] });
    await enqueue(db, job, { n: 9 }, { startAfter: new Date(Date.now() + 3_600_000) });
    await eventually(async () =>
      expect(await db.query(`SELECT 1 FROM pgboss.job WHERE name = 'test.count' AND state = 'created' AND start_after > now() + interval '59 minutes'`)).toHaveLength(1),
    );
    expect(numbers).not.toContain(9);
  });

  it('queued several times under one key run once', async () => {
    for (const n of [21, 22]) await enqueue(db, job, { n }, { key: 'nightly' });
    for (const n of [23, 24]) await enqueue(db, job, { n });
    await start({ jobs: [job] });
    await eventually(() => expect(numbers.filter((n) => n > 20)).toEqual([21, 23, 24]));
  });

  it('unknown to this worker wait for one that knows them', async () => {
    const { seen, handler } = recorder();
    await start({ handlers: [handler] });
    await enqueue(db, job, { n: 31 });
    await db.appendEvents([listingEvent(1)]);
    await eventually(() => expect(seen).toHaveLength(1));
    await start({ jobs: [job] });
    await eventually(() => expect(numbers).toContain(31));
  });

  it('refuse data that does not fit', async () => {
    await expect(enqueue(db, job, { n: 'x' } as never)).rejects.toThrow();
  });
});
