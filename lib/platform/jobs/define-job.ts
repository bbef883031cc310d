import type { z } from 'zod';
import type { Context } from '@/lib/kernel/context';

/** Work done outside a request. It may run more than once: make its effect the same the second time. */
export interface Job<T extends z.ZodType = z.ZodType> {
  /** `imports.run`; also the name of its queue. */
  name: string;
  /** What it works on, as JSON; parsed when queued and when run. */
  data: T;
  /** How often it is tried again after a failure, at growing intervals; 5 unless given. */
  retries?: number;
  /** A run that takes longer counts as failed and is tried again; 300 unless given. */
  timeoutSeconds?: number;
  /** Runs at once in this process; 1 unless given. */
  concurrency?: number;
  /** Cron expression in UTC of a job that runs by itself, with `{}` as data. */
  schedule?: string;
  run(ctx: Context, data: z.output<T>): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: a registry holds jobs of every shape
export type AnyJob = Job<any>;

export const defineJob = <T extends z.ZodType>(job: Job<T>): Job<T> => Object.freeze(job);
