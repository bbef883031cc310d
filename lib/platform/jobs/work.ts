import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss';
import type { Context, DomainEvent } from '@/lib/kernel/context';
import { createContext } from '@/lib/platform/context';
import type { PlatformDb } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import type { EventHandler } from './define-handler';
import type { AnyJob } from './define-job';
import { type Delivery, EVENTS_QUEUE } from './dispatch';

const AT_ONCE = 8;

/** Runs handlers of events; each delivery succeeds or fails by itself. @returns a function that makes it look for deliveries now */
export async function workOnEvents(
  boss: PgBoss,
  db: PlatformDb,
  handlers: readonly EventHandler[],
  { pollSeconds, retries }: { pollSeconds: number; retries: number },
): Promise<() => void> {
  const byName = new Map(handlers.map((handler) => [handler.name, handler]));
  const options = { batchSize: AT_ONCE, includeMetadata: true, perJobResults: true, pollingIntervalSeconds: Math.max(0.5, pollSeconds) } as const;
  const look = () => boss.notifyWorker(worker);
  const worker: string = await boss.work<Delivery, void, typeof options>(EVENTS_QUEUE, options, async (deliveries) => {
    const results = await Promise.all(deliveries.map((delivery) => deliver(db, byName, delivery, retries)));
    // What follows in the order of a subject has become free.
    look();
    return results;
  });
  return look;
}

async function deliver(db: PlatformDb, handlers: Map<string, EventHandler>, delivery: JobWithMetadata<Delivery>, retries: number): Promise<JobResult> {
  const { handler: name, event } = delivery.data;
  const handler = handlers.get(name);
  try {
    // Another version of the program may know it, as while copies are being replaced.
    if (!handler) throw new Error(`No handler named ${name} here`);
    await asSystem(db, `${event.id}:${name}`, (ctx) => handler.run(ctx, event));
    return { id: delivery.id, status: 'completed' };
  } catch (error) {
    const last = delivery.retryCount >= retries;
    log[last ? 'error' : 'warn'](
      { err: error, handler: name, event: event.id, type: event.type, attempt: delivery.retryCount + 1 },
      last ? 'jobs: a handler gave up' : 'jobs: a handler failed',
    );
    // A failed job would hold back its subject's later events for ever, so giving up is a completion that says so.
    return last ? { id: delivery.id, status: 'completed', output: { gaveUp: String(error) } } : { id: delivery.id, status: 'failed', output: { error: String(error) } };
  }
}

/** Runs a job of the queue of that name, by its schedule too. */
export async function workOnJob(boss: PgBoss, db: PlatformDb, job: AnyJob, pollSeconds: number): Promise<void> {
  await boss.work(job.name, { localConcurrency: job.concurrency ?? 1, pollingIntervalSeconds: Math.max(0.5, pollSeconds) }, async ([queued]) => {
    if (!queued) return;
    try {
      await asSystem(db, queued.id, (ctx) => job.run(ctx, job.data.parse(queued.data)));
    } catch (error) {
      log.warn({ err: error, job: job.name, id: queued.id }, 'jobs: a job failed');
      throw error;
    }
  });
  if (job.schedule) await boss.schedule(job.name, job.schedule, {}, { tz: 'UTC' });
}

/** A context whose events are written once the work has succeeded. */
async function asSystem(db: PlatformDb, requestId: string, work: (ctx: Context) => Promise<void>): Promise<void> {
  const events: DomainEvent[] = [];
  await work({ ...createContext({ actor: { kind: 'system' }, db, requestId }), emit: (event) => events.push(event) });
  if (events.length > 0) await db.appendEvents(events);
}
