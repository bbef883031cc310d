import type { PlatformDb } from '@/lib/platform/db';
import { type Loaded, loadDrafts } from './load-drafts';
import { type ReadOptions, readDrafts } from './read-drafts';
import { type ImportReport, Tallies } from './report';
import type { ListingDraft, Outcome } from './schema';
import { countMissing, withdrawMissing } from './withdraw-missing';

export interface ImportOptions extends ReadOptions {
  /** The account that the listings belong to; null only in a dry run. */
  accountId: string | null;
  dryRun?: boolean;
  /** Withdraws what the account offers from this source and the file does not publish: for files that hold the whole of a source. */
  withdrawMissing?: boolean;
  /** Rows a transaction (2,000). */
  batchSize?: number;
  onStart?: (file: { preset: string; format: string }) => void;
  /** Hears of each row's outcome, in order. */
  onOutcome?: (outcome: Outcome) => void;
}

/**
 * Imports a file of listings into an account. It is idempotent by source id: the same file again changes nothing. It works in batches, so that what was
 * loaded before a failure stays, and a second run completes it; nothing is withdrawn before the whole file is read.
 * @throws AppError where the file as a whole cannot be read
 */
export async function importListings(db: PlatformDb, path: string, options: ImportOptions): Promise<ImportReport> {
  const started = performance.now();
  const { accountId, dryRun = false, batchSize = 2_000, now } = options;
  const { format, preset, unmapped, outcomes } = await readDrafts(path, options);
  options.onStart?.({ preset, format });
  const tallies = new Tallies();
  const total: Loaded = { created: 0, updated: 0, unchanged: 0 };
  let batch: ListingDraft[] = [];
  let source: string | undefined;
  const sourceIds: string[] = [];
  const flush = async () => {
    const loaded = await loadDrafts(db, accountId, batch, { dryRun, now });
    for (const key of ['created', 'updated', 'unchanged'] as const) total[key] += loaded[key];
    batch = [];
  };
  for await (const outcome of outcomes) {
    tallies.add(outcome);
    options.onOutcome?.(outcome);
    if (outcome.kind === 'publish') {
      batch.push(outcome.draft);
      source = outcome.draft.source;
      sourceIds.push(outcome.draft.sourceId);
    }
    if (batch.length >= batchSize) await flush();
  }
  if (batch.length > 0) await flush();
  // A file that publishes nothing says nothing about the source: it is the wrong file, or a broken one.
  const published = accountId === null || source === undefined ? undefined : { accountId, source, sourceIds };
  const missing = published ? await countMissing(db, published) : 0;
  const withdrawn = published && options.withdrawMissing && !dryRun && missing > 0 ? await withdrawMissing(db, published, now) : 0;
  const seconds = Math.round((performance.now() - started) / 10) / 100;
  return { file: path, format, preset, account: accountId, dry_run: dryRun, seconds, ...tallies.summary(), ...total, missing, withdrawn, unmapped_columns: [...unmapped] };
}
