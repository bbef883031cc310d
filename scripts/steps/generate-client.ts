import { run, tail } from './run';
import { hashOf, isCurrent, writeStamp } from './stamp';

const STAMP = 'lib/platform/db/generated/.stamp';

/**
 * Writes the Prisma client if prisma/schema changed since.
 * @throws Error with what Prisma wrote
 */
export async function generateClient(): Promise<boolean> {
  const hash = hashOf(['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json']);
  if (isCurrent(STAMP, hash)) return false;
  // The CLI downloads a schema engine for any command and does not use it for this one: name a dummy, here only.
  const { code, output } = await run('prisma', ['generate'], { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' });
  if (code !== 0) throw new Error(`"prisma generate" failed:\n${tail(output)}`);
  writeStamp(STAMP, hash);
  return true;
}
