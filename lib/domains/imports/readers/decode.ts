import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { AppError } from '@/lib/kernel/errors';

/** The bytes of a file, unpacked if they are gzip, told by content and not by name. `onRead` hears how many bytes of the file were read. */
export async function openBytes(path: string, onRead?: (bytes: number) => void): Promise<Readable> {
  const magic = await firstBytes(path, 2);
  const file = createReadStream(path, { highWaterMark: 262_144 });
  if (onRead) file.on('data', (chunk) => onRead(chunk.length));
  if (magic[0] !== 0x1f || magic[1] !== 0x8b) return file;
  const unpacked = file.pipe(createGunzip());
  file.on('error', (error) => unpacked.destroy(error));
  return unpacked;
}

/**
 * Decodes bytes as text: UTF-16 by its mark, else UTF-8, and line by line Windows-1252 where a line is no UTF-8, since files are stitched
 * together from several hands. A byte order mark is dropped.
 */
export async function* decodeText(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let pending: Buffer = Buffer.alloc(0);
  let utf16: TextDecoder | undefined;
  let first = true;
  for await (const chunk of bytes) {
    if (first) {
      utf16 = utf16Decoder(chunk);
      first = false;
    }
    if (utf16) {
      yield utf16.decode(chunk, { stream: true });
      continue;
    }
    const data = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
    const end = data.lastIndexOf(0x0a) + 1;
    pending = data.subarray(end);
    if (end > 0) yield lines(data.subarray(0, end));
  }
  if (utf16) yield utf16.decode();
  else if (pending.length > 0) yield lines(pending);
}

/** The first bytes of a file. @throws AppError `not_found` where there is no such file */
export async function firstBytes(path: string, length: number): Promise<Buffer> {
  try {
    await using file = await open(path);
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } catch (cause) {
    throw new AppError('not_found', `Cannot read "${path}". Name a file that exists and that this user may read.`, { cause });
  }
}

function utf16Decoder(chunk: Buffer): TextDecoder | undefined {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return new TextDecoder('utf-16le');
  return chunk[0] === 0xfe && chunk[1] === 0xff ? new TextDecoder('utf-16be') : undefined;
}

const UTF8 = new TextDecoder('utf-8');
const WINDOWS_1252 = new TextDecoder('windows-1252');

function lines(data: Buffer): string {
  if (isUtf8(data)) return UTF8.decode(data);
  let text = '';
  for (let start = 0; start < data.length; ) {
    const newline = data.indexOf(0x0a, start);
    const end = newline === -1 ? data.length : newline + 1;
    const line = data.subarray(start, end);
    text += isUtf8(line) ? UTF8.decode(line) : WINDOWS_1252.decode(line);
    start = end;
  }
  return text;
}
