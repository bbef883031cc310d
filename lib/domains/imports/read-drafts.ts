import { latestRows } from './latest-rows';
import { choosePreset } from './presets';
import type { Preset, PresetOptions, Sample } from './presets/preset';
import { readFile } from './readers/read-file';
import { Refusal, RowNotes } from './row-notes';
import type { Outcome, SourceRow } from './schema';
import { settleDraft } from './settle-draft';
import { SimilarTexts } from './similar-texts';

export interface ReadOptions extends PresetOptions {
  preset?: string;
  now: Date;
  /** Hears how many bytes of the file were read since the last call. */
  onRead?: (bytes: number) => void;
}

/** What a file is and what becomes of each of its rows. Every row has exactly one outcome. */
export interface Drafts {
  format: Sample['format'];
  preset: Preset['name'];
  /** Columns that nothing was read from. */
  unmapped: readonly string[];
  outcomes: AsyncIterable<Outcome>;
}

/**
 * Reads a file of listings: format and preset are told by its content unless `preset` names one. Writes nothing.
 * @throws AppError where the file as a whole cannot be read, also while `outcomes` is read
 */
export async function readDrafts(path: string, options: ReadOptions): Promise<Drafts> {
  const { format, rows } = await readFile(path, options.onRead);
  const source = rows[Symbol.asyncIterator]();
  const first = await source.next();
  const fields = first.done ? [] : Object.keys(first.value.values);
  const preset = choosePreset(options.preset, { format, fields });
  const standing = preset.latest && (await latestRows((await readFile(path)).rows, preset.latest));
  const { known } = preset;
  return {
    format,
    preset: preset.name,
    unmapped: known ? fields.filter((field) => !known(field)) : [],
    outcomes: outcomesOf(rejoin(first, source), preset, standing, options),
  };
}

async function* rejoin(first: IteratorResult<SourceRow>, rest: AsyncIterator<SourceRow>): AsyncGenerator<SourceRow> {
  for (let next = first; !next.done; next = await rest.next()) yield next.value;
}

async function* outcomesOf(rows: AsyncIterable<SourceRow>, preset: Preset, standing: ReadonlyMap<string, number> | undefined, options: ReadOptions): AsyncGenerator<Outcome> {
  const seen = new Set<string>();
  const similar = preset.acrossSources ? new SimilarTexts() : undefined;
  for await (const row of rows) yield outcomeOf(row, { preset, standing, seen, similar, options });
}

interface Run {
  preset: Preset;
  standing: ReadonlyMap<string, number> | undefined;
  seen: Set<string>;
  similar: SimilarTexts | undefined;
  options: ReadOptions;
}

function outcomeOf(row: SourceRow, { preset, standing, seen, similar, options }: Run): Outcome {
  const notes = new RowNotes();
  let sourceId: string | null = null;
  try {
    if (row.broken) notes.refuse('broken_record', null, null, row.broken);
    const rough = preset.read(row.values, notes, options);
    sourceId = rough.sourceId;
    for (const [field, member] of Object.entries(preset.reads ?? {})) notes.unread(field, row.values[field], rough[member]);
    const winner = standing?.get(rough.sourceId);
    if (winner !== undefined && winner !== row.number) return merged(row, rough.sourceId, notes, `The same home comes again in row ${winner} with a later date, which stands.`);
    const draft = settleDraft(rough, notes, options.now);
    if (seen.has(draft.sourceId)) return merged(row, draft.sourceId, notes, 'A row before has this id already; the first one stands.');
    const other = similar?.sameHome(draft);
    if (other) return merged(row, draft.sourceId, notes, `The same home comes from another source under id ${other}, which stands.`);
    seen.add(draft.sourceId);
    return { kind: 'publish', row: row.number, draft, warnings: notes.warnings };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { kind: 'refuse', row: row.number, sourceId, reason: thrown.reason, warnings: notes.warnings };
    throw thrown;
  }
}

function merged(row: SourceRow, sourceId: string, notes: RowNotes, message: string): Outcome {
  return { kind: 'merge', row: row.number, sourceId, reason: { code: 'duplicate', field: 'id', value: sourceId, message }, warnings: notes.warnings };
}
