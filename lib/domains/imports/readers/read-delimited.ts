import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { AppError } from '@/lib/kernel/errors';
import type { SourceRow } from '../schema';

/**
 * Reads CSV, TSV and their kin: the separator is found in the header; quoted line breaks, stray quotes and blank lines are understood.
 * A record with more or fewer cells than the header comes back as `broken`.
 * @throws AppError `unprocessable_entity` for a file without a header, or whose quotes do not close
 */
export async function* readDelimited(text: AsyncIterable<string>): AsyncGenerator<SourceRow> {
  const chunks = text[Symbol.asyncIterator]();
  const first = (await chunks.next()).value ?? '';
  const parser = parse({ delimiter: separatorOf(first), bom: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, max_record_size: MAX_RECORD_CHARACTERS });
  const input = Readable.from(prepend(first, chunks));
  input.on('error', (error) => parser.destroy(error));
  let header: string[] | undefined;
  let number = 0;
  try {
    for await (const cells of input.pipe(parser) as AsyncIterable<string[]>) {
      if (!header) {
        header = headerOf(cells);
        continue;
      }
      number++;
      yield rowOf(number, header, cells);
    }
  } catch (error) {
    throw readable(error, number);
  }
  if (!header) throw new AppError('unprocessable_entity', 'The file is empty: its first line must name the columns.');
}

const MAX_RECORD_CHARACTERS = 4_000_000;
const SEPARATORS = [',', '\t', ';', '|'];

/** The separator that the header line has most of, quoted text left out. */
function separatorOf(text: string): string {
  const line =
    text
      .replace(/^\ufeff/, '')
      .replaceAll(/"[^"]*"/g, '')
      .trimStart()
      .split(/\r?\n/, 1)[0] ?? '';
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] as string;
}

function headerOf(cells: string[]): string[] {
  const names = cells.map((cell, index) => cell.replaceAll(/\s+/g, ' ').trim() || `column ${index + 1}`);
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function rowOf(number: number, header: string[], cells: string[]): SourceRow {
  const values: Record<string, unknown> = {};
  for (const [index, name] of header.entries()) values[name] = cells[index] ?? null;
  // Spreadsheets pad rows with empty cells, and drop trailing ones: neither is a fault.
  const extra = cells.slice(header.length).some((cell) => cell.trim() !== '');
  if (extra) return { number, values, broken: `The record has ${cells.length} cells, the header ${header.length}. Quote cells that contain the separator.` };
  return { number, values };
}

async function* prepend(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function readable(error: unknown, number: number): unknown {
  const code = (error as CsvError).code;
  if (!code?.startsWith('CSV_')) return error;
  const cause = code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quote is opened and never closed' : (error as Error).message;
  return new AppError('unprocessable_entity', `The file breaks off after record ${number}: ${cause}. Mend that record and import again.`, { cause: error });
}
