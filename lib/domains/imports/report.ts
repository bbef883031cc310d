import { z } from 'zod';
import { type Notice, type Outcome, PRESET_NAMES } from './schema';

const example = z.object({ row: z.int(), source_id: z.string().nullable(), field: z.string().nullable(), value: z.string().nullable(), message: z.string() });
const tally = z.object({ code: z.string(), count: z.int(), examples: z.array(example) });

/** What an import did. `published + refused + merged` is `read`. */
export const importReport = z.object({
  file: z.string(),
  format: z.string(),
  preset: z.enum(PRESET_NAMES),
  account: z.string().nullable().describe('Account id; null in a dry run for an account that is not there yet'),
  dry_run: z.boolean(),
  seconds: z.number(),
  read: z.int(),
  published: z.int().describe('Rows that are listings now: created, updated or unchanged'),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  merged: z.int().describe('Rows that are the same home as another row'),
  missing: z.int().describe('Listings of this account and source that stand and that the file does not publish'),
  withdrawn: z.int().describe('How many of the missing were withdrawn'),
  refusals: z.array(tally),
  merges: z.array(tally),
  warnings: z.array(tally),
  unmapped_columns: z.array(z.string()),
});

export type ImportReport = z.output<typeof importReport>;
type Tally = z.output<typeof tally>;

const EXAMPLES = 5;

/** Counts outcomes by kind and code, with the first few of each as examples. */
export class Tallies {
  read = 0;
  publish = 0;
  refuse = 0;
  merge = 0;
  readonly #refusals = new Map<string, Tally>();
  readonly #merges = new Map<string, Tally>();
  readonly #warnings = new Map<string, Tally>();

  add(outcome: Outcome): void {
    this.read++;
    this[outcome.kind]++;
    const sourceId = outcome.kind === 'publish' ? outcome.draft.sourceId : outcome.sourceId;
    if (outcome.kind === 'refuse') count(this.#refusals, outcome.row, sourceId, outcome.reason);
    if (outcome.kind === 'merge') count(this.#merges, outcome.row, sourceId, outcome.reason);
    // Warnings about a row that is not published would only hide those that matter.
    if (outcome.kind === 'publish') for (const warning of outcome.warnings) count(this.#warnings, outcome.row, sourceId, warning);
  }

  summary(): Pick<ImportReport, 'read' | 'published' | 'refused' | 'merged' | 'refusals' | 'merges' | 'warnings'> {
    return {
      read: this.read,
      published: this.publish,
      refused: this.refuse,
      merged: this.merge,
      refusals: sorted(this.#refusals),
      merges: sorted(this.#merges),
      warnings: sorted(this.#warnings),
    };
  }
}

function count(tallies: Map<string, Tally>, row: number, sourceId: string | null, { code, field, value, message }: Notice): void {
  const tally = tallies.get(code) ?? { code, count: 0, examples: [] };
  tallies.set(code, tally);
  tally.count++;
  if (tally.examples.length < EXAMPLES) tally.examples.push({ row, source_id: sourceId, field, value, message });
}

const sorted = (tallies: Map<string, Tally>): Tally[] => [...tallies.values()].sort((a, b) => b.count - a.count || a.code.localeCompare(b.code));
