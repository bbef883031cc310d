import { loadGenerated } from '@/lib/domains/imports/commands';
import { AppError } from '@/lib/kernel/errors';
import { DEMO_AGENTS } from '@/prisma/demo/agents';
import { generateListings } from '@/prisma/demo/generate';
import { DEMO_LISTERS } from '@/prisma/demo/listers';
import type { Command } from '../command';
import { startProgress } from '../progress';

export const listingsGenerate: Command = {
  name: 'listings generate',
  summary: 'Fill the database with made-up but believable listings: demonstrations and benchmarks.',
  options: {
    count: { value: 'N', required: true, description: 'How many there shall be of this seed' },
    seed: { value: 'S', description: 'Another seed gives other homes (1)' },
    'if-empty': { description: 'Do nothing where the database has a listing' },
    json: { description: 'Print the result as JSON' },
  },
  notes: 'The same seed gives the same listings, their dates seen from today. A second run adds what is missing to the count.',
  async run({ options, db, terminal }) {
    const count = whole('count', options.count ?? '');
    const seed = whole('seed', options.seed ?? '1');
    const today = new Date(new Date().toISOString().slice(0, 10));
    const started = performance.now();
    const progress = startProgress(terminal, count, 'listings');
    const made = await loadGenerated(db, {
      count,
      seed,
      ifEmpty: options['if-empty'] !== undefined,
      listers: DEMO_LISTERS,
      agents: DEMO_AGENTS.map(({ daysAgo, ...agent }) => ({ ...agent, createdAt: new Date(today.getTime() - daysAgo * DAY_MS) })),
      // Seen from today's beginning, so that the newest homes are new whenever this is run.
      generate: (range) => generateListings({ ...range, asOf: today }),
      onProgress: (loaded) => progress.to(loaded, `${loaded.toLocaleString('en-US')} of ${count.toLocaleString('en-US')} listings`),
    }).finally(() => progress.stop());
    const seconds = Math.round((performance.now() - started) / 10) / 100;
    terminal.out(
      options.json
        ? `${JSON.stringify({ requested: count, seed, generated: made, seconds })}\n`
        : `${made.toLocaleString('en-US')} listings generated in ${seconds} s${made < count ? '; the others were there' : ''}.\n`,
    );
    return 0;
  },
};

const DAY_MS = 86_400_000;

function whole(name: string, text: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new AppError('validation_error', `--${name} must be a whole number, not "${text}".`);
}
