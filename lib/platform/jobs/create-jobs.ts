import { PgBoss } from 'pg-boss';
import type { OpenDatabase } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import type { EventHandler } from './define-handler';
import type { AnyJob } from './define-job';
import { dispatch, EVENTS_QUEUE } from './dispatch';
import { workOnEvents, workOnJob } from './work';

/** The worker of a process: it takes events from the outbox and runs handlers and jobs. */
export interface Jobs {
  /** Installs the queues and begins. */
  start(): Promise<void>;
  /** Takes nothing new, waits for what runs (at most 20 s) and ends. What was cut off runs again elsewhere. */
  stop(): Promise<void>;
  running(): boolean;
  /** Looks into the outbox now instead of within a second. */
  wake(): void;
}

export interface JobsOptions {
  db: OpenDatabase;
  jobs?: readonly AnyJob[];
  handlers?: readonly EventHandler[];
  /** Pause between looks into the outbox and into the queues. */
  pollSeconds?: number;
  /** Retries of an event handler, at growing intervals. */
  handlerRetries?: number;
}

/** Jobs on pg-boss, in the schema `pgboss` of the same database and over the same pool. */
export function createJobs({ db, jobs = [], handlers = [], pollSeconds = 1, handlerRetries = 8 }: JobsOptions): Jobs {
  const boss = new PgBoss({ db: { executeSql: (text, values) => db.pool.query(text, values) }, schedule: jobs.some((job) => job.schedule) });
  boss.on('error', (error) => log.error({ err: error }, 'jobs: the queue failed'));
  let running = false;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> | undefined;
  const jobNames = jobs.map((job) => job.name);
  let lookForDeliveries = () => {};

  async function takeAll(): Promise<void> {
    try {
      while (running && (await dispatch(db, boss, handlers, jobNames)) > 0) lookForDeliveries();
    } catch (error) {
      log.error({ err: error }, 'jobs: the outbox could not be read');
    }
    if (running) timer = setTimeout(wake, pollSeconds * 1000);
  }

  // One round at a time; a wake during a round is served by the next poll at the latest.
  function wake(): void {
    if (!running || round) return;
    clearTimeout(timer);
    round = takeAll().finally(() => {
      round = undefined;
    });
  }

  return {
    async start() {
      await boss.start();
      await boss.createQueue(EVENTS_QUEUE, { policy: 'key_strict_fifo', retryLimit: handlerRetries, retryDelay: 2, retryDelayMax: 3600, retryBackoff: true, expireInSeconds: 120 });
      for (const job of jobs) await boss.createQueue(job.name, queueOptions(job));
      lookForDeliveries = await workOnEvents(boss, db, handlers, { pollSeconds, retries: handlerRetries });
      for (const job of jobs) await workOnJob(boss, db, job, pollSeconds);
      running = true;
      wake();
    },
    async stop() {
      if (!running) return;
      running = false;
      clearTimeout(timer);
      await round;
      await boss.stop({ graceful: true, timeout: 20_000 });
    },
    running: () => running,
    wake,
  };
}

const queueOptions = (job: AnyJob) => ({
  // Of those that wait under one key, only one is kept.
  policy: 'short',
  retryLimit: job.retries ?? 5,
  retryDelay: 2,
  retryDelayMax: 3600,
  retryBackoff: true,
  expireInSeconds: job.timeoutSeconds ?? 300,
});
