import { existsSync } from 'node:fs';
import { database } from '@/lib/platform/db';
import { run, tail } from './run';

const COMMAND_LINE = 'lib/surfaces/cli/main.ts';
const LISTINGS = 6000;

/**
 * Fills a database that has no listing with generated ones: DEMO_LISTINGS of them, 6000 unless set, none if 0.
 * @returns how many were asked for; 0 if there were listings already
 */
export async function addDemoData(): Promise<number> {
  const count = Number(process.env.DEMO_LISTINGS || LISTINGS);
  if (!Number.isInteger(count) || count < 0) throw new Error(`DEMO_LISTINGS must be a whole number such as ${LISTINGS}, or 0 for none.`);
  const [row] = await database().query<{ filled: boolean }>('SELECT EXISTS (SELECT 1 FROM listing) AS filled');
  if (count === 0 || row?.filled || !existsSync(COMMAND_LINE)) return 0;
  const { code, output } = await run('tsx', [COMMAND_LINE, 'listings', 'generate', '--count', String(count), '--if-empty']);
  if (code !== 0) throw new Error(`The demo data could not be made:\n${tail(output)}\nSet DEMO_LISTINGS=0 to start without.`);
  return count;
}
