/** `npm run worker`: event handlers and jobs in a process of their own, for copies that run with JOBS_IN_PROCESS=0. */
import { database } from '@/lib/platform/db';
import { startWorker, stopWorker } from '@/lib/surfaces/jobs';

await startWorker();
process.stdout.write('The worker runs. Ctrl-C stops it.\n');

/** Finishes what runs; the wrapper calls it on a signal. */
export async function stop(): Promise<void> {
  await stopWorker();
  await database().close();
}
