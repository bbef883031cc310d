import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkKey, type Storage } from './storage';

/** Files in a directory, each with its content type in a file beside it. */
export function diskStorage(directory: string): Storage {
  const root = path.resolve(directory);
  const pathOf = (key: string) => path.join(root, checkKey(key));
  return {
    async put(key, { bytes, contentType }) {
      const target = pathOf(key);
      await mkdir(path.dirname(target), { recursive: true });
      await replace(`${target}${TYPE_SUFFIX}`, contentType);
      await replace(target, bytes);
    },
    async get(key) {
      const target = pathOf(key);
      const [bytes, contentType] = await Promise.all([readOrNothing(target), readOrNothing(`${target}${TYPE_SUFFIX}`)]);
      return bytes && { bytes, contentType: contentType?.toString('utf8') ?? 'application/octet-stream' };
    },
    async delete(key) {
      const target = pathOf(key);
      await Promise.all([rm(target, { force: true }), rm(`${target}${TYPE_SUFFIX}`, { force: true })]);
    },
  };
}

// A key cannot contain "~", so no file's type is mistaken for a file.
const TYPE_SUFFIX = '~type';

async function replace(target: string, content: string | Uint8Array): Promise<void> {
  const draft = `${target}~${randomBytes(6).toString('hex')}`;
  await writeFile(draft, content);
  await rename(draft, target);
}

async function readOrNothing(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
