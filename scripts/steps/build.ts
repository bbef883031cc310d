import { precompress } from './precompress';
import { run, tail } from './run';
import { hashOf, isCurrent, writeStamp } from './stamp';

const STAMP = '.next/openstead-stamp';
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema',
  'prisma/demo',
  'middleware.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * Builds the site if a source changed since the last build. Needs DATABASE_URL, as pages may be rendered now.
 * @returns false if the last build is still good
 * @throws Error with the end of what `next build` wrote
 */
export async function build(): Promise<boolean> {
  // The content policy, which is built in, lets in other map servers only where they are set.
  const { MAP_STYLE_URL = '', MAP_STYLE_URL_DARK = '' } = process.env;
  const hash = [hashOf(SOURCES), MAP_STYLE_URL, MAP_STYLE_URL_DARK].join(' ').trimEnd();
  if (isCurrent(STAMP, hash)) return false;
  const { code, output } = await run('next', ['build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  if (code !== 0) throw new Error(`"next build" failed:\n${tail(output, 60)}`);
  await precompress('.next/static');
  writeStamp(STAMP, hash);
  return true;
}
