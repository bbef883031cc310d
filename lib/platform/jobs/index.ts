import { createJobs, type Jobs, type JobsOptions } from './create-jobs';

export type { EventHandler } from './define-handler';
export { defineJob, type Job } from './define-job';

const shared = globalThis as typeof globalThis & { openstead_jobs?: Jobs };

/** Starts the worker of this process. Call `stopJobs` before closing the database. */
export async function startJobs(options: JobsOptions): Promise<Jobs> {
  shared.openstead_jobs ??= createJobs(options);
  await shared.openstead_jobs.start();
  return shared.openstead_jobs;
}

export async function stopJobs(): Promise<void> {
  await shared.openstead_jobs?.stop();
  delete shared.openstead_jobs;
}

/** The worker of this process, if one was started here. */
export const jobs = (): Jobs | undefined => shared.openstead_jobs;
