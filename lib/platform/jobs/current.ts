import type { Jobs } from './create-jobs';

const shared = globalThis as typeof globalThis & { openstead_jobs?: Jobs };

/** The worker of this process, if one was started here; one for all copies of this module, which a bundler makes several of. */
export const currentJobs = (): Jobs | undefined => shared.openstead_jobs;

export function setCurrentJobs(jobs: Jobs | undefined): void {
  if (jobs) shared.openstead_jobs = jobs;
  else delete shared.openstead_jobs;
}
