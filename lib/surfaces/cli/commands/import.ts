import { stat, writeFile } from 'node:fs/promises';
import { createAccount, findAccount } from '@/lib/domains/accounts/commands';
import { importListings, tidy } from '@/lib/domains/imports/commands';
import { PRESET_NAMES } from '@/lib/domains/imports/schema';
import { LISTING_STATUSES } from '@/lib/domains/listings/schema';
import { AppError } from '@/lib/kernel/errors';
import type { PlatformDb } from '@/lib/platform/db';
import type { Call, Command } from '../command';
import { startProgress } from '../progress';
import { reportText } from './import-report';

/** Owner of what is imported without --account; mail to `.invalid` goes nowhere (RFC 2606). */
const DEFAULT_OWNER = { email: 'imports@openstead.invalid', name: 'Imported listings' };
const MANY_ROWS = 5_000;

export const importFile: Command = {
  name: 'import',
  summary: 'Import listings from CSV, TSV, JSON, XLSX, XML (Kyero) or BLM (Rightmove), .gz or plain.',
  argument: { name: 'FILE', description: 'The file; its format is told by its content' },
  options: {
    preset: { value: 'NAME', description: `How to read the rows: ${PRESET_NAMES.join(', ')} (told by the columns)` },
    account: { value: 'ACCOUNT', description: `E-mail address or id of the account they belong to (${DEFAULT_OWNER.email})` },
    status: { value: 'STATUS', description: `Status of every listing: ${LISTING_STATUSES.join(', ')} (as the source says)` },
    place: { value: '"CITY, ST"', description: 'Where the homes lie, for rows that do not say' },
    'withdraw-missing': { description: 'Withdraw what the account offers from this source and the file does not publish; try it with --dry-run first' },
    'dry-run': { description: 'Check and report, write nothing' },
    report: { value: 'FILE', description: 'Write every refused, merged or doubtful row to a file, a JSON object a line' },
    json: { description: 'Print the report as JSON' },
  },
  notes:
    'Importing a file again changes only what has changed in it. Rows that would publish something false or unlawful are refused, with the reason.\nExit code: 0 done, also with refused rows; 1 failed, or no row could be published; 2 wrong usage.',
  async run({ argument: file, options, db, terminal }) {
    const dryRun = options['dry-run'] !== undefined;
    const accountId = await accountFor(db, options.account, dryRun);
    const size = (await stat(file).catch(() => undefined))?.size ?? 0;
    const progress = startProgress(terminal, size, 'bytes');
    const findings: string[] = [];
    let bytes = 0;
    let rows = 0;
    const report = await importListings(db, file, {
      accountId,
      dryRun,
      withdrawMissing: options['withdraw-missing'] !== undefined,
      now: new Date(),
      ...choices(options),
      onRead: (read) => {
        bytes += read;
      },
      onOutcome: (outcome) => {
        rows++;
        if (rows % 100 === 0) progress.to(bytes, `${rows.toLocaleString('en-US')} rows`);
        if (options.report && (outcome.kind !== 'publish' || outcome.warnings.length > 0)) findings.push(finding(outcome));
      },
    }).finally(() => progress.stop());
    if (options.report) await writeFile(options.report, findings.join(''));
    if (report.created + report.updated >= MANY_ROWS && !dryRun) await tidy(db);
    terminal.out(options.json ? `${JSON.stringify(report)}\n` : reportText(report));
    return report.read > 0 && report.published === 0 && report.merged === 0 ? 1 : 0;
  },
};

function choices(options: Call['options']) {
  const { preset, status, place } = options;
  if (status !== undefined && !LISTING_STATUSES.includes(status as never)) throw new AppError('validation_error', `--status must be one of ${LISTING_STATUSES.join(', ')}.`);
  const [, city, state] = /^(.+),\s*(.+)$/.exec(place ?? '') ?? [];
  if (place !== undefined && (!city || !state)) throw new AppError('validation_error', '--place must be a city and a state, such as "Austin, TX".');
  return { ...(preset ? { preset } : {}), ...(status ? { status: status as (typeof LISTING_STATUSES)[number] } : {}), ...(city && state ? { place: { city, state } } : {}) };
}

async function accountFor(db: PlatformDb, named: string | undefined, dryRun: boolean): Promise<string | null> {
  if (named !== undefined) return (await findAccount(db, named)).id;
  const account = await findAccount(db, DEFAULT_OWNER.email).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') return undefined;
    throw error;
  });
  if (account) return account.id;
  return dryRun ? null : (await createAccount(db, DEFAULT_OWNER)).id;
}

function finding(outcome: Parameters<NonNullable<Parameters<typeof importListings>[2]['onOutcome']>>[0]): string {
  const { kind, row, warnings } = outcome;
  const sourceId = outcome.kind === 'publish' ? outcome.draft.sourceId : outcome.sourceId;
  return `${JSON.stringify({ row, source_id: sourceId, outcome: kind, ...(outcome.kind === 'publish' ? {} : { reason: outcome.reason }), warnings })}\n`;
}
