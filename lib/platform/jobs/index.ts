import { createJobs, type Jobs, type JobsOptions } from './create-jobs';
import { currentJobs, setCurrentJobs } from './current';

export type { EventHandler } from './define-handler';
export { defineJob, type Job } from './define-job';

/** Starts the worker of this process. Call `stopJobs` before closing the database. */
export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const jobs = currentJobs() ?? createJobs(options);
  setCurrentJobs(jobs);
  await jobs.start();
  return jobs;
}

export async function stopJobs(): Promise<void> {
  await currentJobs()?.stop();
  setCurrentJobs(undefined);
}
