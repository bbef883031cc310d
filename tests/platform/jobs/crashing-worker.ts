/** A worker that stops for ever at a chosen point and says so, to be killed there. */
import { openDatabase } from '@/lib/platform/db';
import { createJobs } from '@/lib/platform/jobs/create-jobs';
import { defineHandler } from '@/lib/platform/jobs/define-handler';

const word = process.argv[2];
const stuck = async () => {
  process.send?.(word);
  await new Promise((resolve) => setTimeout(resolve, 600_000));
};

const db = openDatabase(process.env.DATABASE_URL as string);
const { transaction } = db;
if (word === 'dispatching') {
  // The jobs are inserted and the events marked, but the transaction is not committed.
  db.transaction = (work) =>
    transaction(async (joined) => {
      const result = await work(joined);
      if (result === 3) await stuck();
      return result;
    });
}
const handler = defineHandler({ name: 'test.crash', on: ['*'], run: () => (word === 'handling' ? stuck() : Promise.resolve()) });
await createJobs({ db, handlers: [handler], pollSeconds: 0.05 }).start();
