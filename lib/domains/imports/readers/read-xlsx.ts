import { readSheet } from 'read-excel-file/node';
import { AppError } from '@/lib/kernel/errors';
import type { SourceRow } from '../schema';

/**
 * Reads the first sheet of a workbook; its first row that has two cells names the columns. A workbook is a zip archive and is read as a whole, hence the limit.
 * @throws AppError `unprocessable_entity` for what is no workbook, or an empty one; `payload_too_large` above 64 MB
 */
export async function* readXlsx(bytes: AsyncIterable<Buffer>): AsyncGenerator<SourceRow> {
  const rows = await sheetOf(await whole(bytes));
  const top = rows.findIndex((cells) => cells.filter((cell) => cell !== null).length > 1);
  const header = rows[top]?.map((cell, index) => (cell === null ? `column ${index + 1}` : String(cell).replaceAll(/\s+/g, ' ').trim()));
  if (!header) throw new AppError('unprocessable_entity', 'The first sheet is empty: its first row must name the columns.');
  let number = 0;
  for (const cells of rows.slice(top + 1)) {
    if (cells.every((cell) => cell === null)) continue;
    yield { number: ++number, values: Object.fromEntries(header.map((name, index) => [name, cells[index] ?? null])) };
  }
}

const MAX_BYTES = 64_000_000;

async function whole(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > MAX_BYTES) throw new AppError('payload_too_large', 'The workbook is larger than 64 MB. Save its sheet as CSV and import that.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function sheetOf(workbook: Buffer) {
  try {
    return await readSheet(workbook);
  } catch (cause) {
    throw new AppError('unprocessable_entity', 'This zip archive is no XLSX workbook that can be read. Save the sheet as .xlsx or CSV and import that.', { cause });
  }
}
