import { database } from '@/lib/platform/db';
import { runCommandLine } from './command-line';

/** `openstead <noun> <verb>`; DATABASE_URL is set by the npm script. */
const terminal = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  isInteractive: process.stderr.isTTY === true,
};

let opened = false;
process.exitCode = await runCommandLine(process.argv.slice(2), terminal, () => {
  opened = true;
  return database();
});
if (opened) await database().close();
