import { handlers, jobs } from '@/lib/domains/handlers';
import { database } from '@/lib/platform/db';
import { startJobs, stopJobs } from '@/lib/platform/jobs';
import { forgetAnswers } from './forget-answers';

/** Starts the worker of this process: the event handlers of all domains, and the jobs that run by themselves. */
export const startWorker = async (): Promise<void> => {
  await startJobs({ db: database(), handlers, jobs: [forgetAnswers, ...jobs] });
};

/** Waits for what runs, then ends; call it before the database is closed. */
export const stopWorker = stopJobs;
