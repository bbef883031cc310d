import { AppError } from '@/lib/kernel/errors';
import type { SourceRow } from '../schema';
import { decodeText, openBytes } from './decode';
import { detectFormat, type Format } from './detect-format';
import { readBlm } from './read-blm';
import { readDelimited } from './read-delimited';
import { readJson } from './read-json';
import { readXlsx } from './read-xlsx';
import { readXml } from './read-xml';

/** The format of a file and its records as a stream; `onRead` hears how many bytes of the file were read. */
export async function readFile(path: string, onRead?: (bytes: number) => void): Promise<{ format: Format; rows: AsyncIterable<SourceRow> }> {
  const bytes = (await openBytes(path, onRead))[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await firstChunk(bytes);
  const format = detectFormat(first);
  const all = rejoin(first, bytes);
  return { format, rows: format === 'xlsx' ? readXlsx(all) : READERS[format](decodeText(all)) };
}

const READERS = { delimited: readDelimited, json: readJson, xml: readXml, blm: readBlm } as const;

async function firstChunk(bytes: AsyncIterator<Buffer>): Promise<Buffer> {
  try {
    const { value, done } = await bytes.next();
    if (!done && value.length > 0) return value;
  } catch (cause) {
    throw new AppError('unprocessable_entity', 'The file cannot be unpacked: its gzip data is damaged. Fetch it again.', { cause });
  }
  throw new AppError('unprocessable_entity', 'The file is empty.');
}

async function* rejoin(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
