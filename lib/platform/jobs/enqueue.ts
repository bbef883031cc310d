import type { z } from 'zod';
import type { PlatformDb } from '@/lib/platform/db';
import { newId } from '@/lib/platform/ids';
import type { Job } from './define-job';

export const JOB_EVENT_PREFIX = 'job.';

/**
 * Queues a job in the transaction of `db`: it runs if and only if that commits. It travels by the outbox, so a process that
 * runs no jobs (a web copy, the command line) can queue them too.
 * @param options `startAfter` delays it; of those waiting with the same `key` only one is kept
 * @throws ZodError if `data` does not fit the job
 */
export async function enqueue<T extends z.ZodType>(
  db: Pick<PlatformDb, 'appendEvents'>,
  job: Job<T>,
  data: z.input<T>,
  options: { startAfter?: Date; key?: string } = {},
): Promise<void> {
  job.data.parse(data);
  await db.appendEvents([
    {
      type: `${JOB_EVENT_PREFIX}${job.name}`,
      subject: { type: 'job', id: options.key ?? newId('job') },
      data: { data, ...(options.startAfter ? { startAfter: options.startAfter.toISOString() } : {}), ...(options.key ? { key: options.key } : {}) },
    },
  ]);
}
