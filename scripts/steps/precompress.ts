import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(css|js|json|svg)$/;

/** Writes `<file>.br` and `<file>.gz`, as small as they get, beside every file of a folder that text compression helps. */
export async function precompress(directory: string): Promise<void> {
  const files = (await readdir(directory, { recursive: true })).filter((file) => COMPRESSIBLE.test(file));
  await Promise.all(files.map((file) => compressFile(path.join(directory, file))));
}

async function compressFile(file: string): Promise<void> {
  const body = await readFile(file);
  const forms: [suffix: string, body: Buffer][] = [
    ['.br', await promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })],
    ['.gz', await promisify(gzip)(body, { level: 9 })],
  ];
  for (const [suffix, form] of forms) if (form.length < body.length) await writeFile(file + suffix, form);
}
