import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { files as filesOfProcess } from '@/lib/platform/storage';
import { diskStorage } from '@/lib/platform/storage/disk';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'openstead-files-'));
});
afterAll(() => rm(directory, { recursive: true }));

const bytes = new Uint8Array([0, 255, 10, 13]);

it('gives back what was put, bytes and type, and the newest version', async () => {
  const files = diskStorage(directory);
  await files.put('listings/lst_1/0.avif', { bytes, contentType: 'image/avif' });
  expect(await files.get('listings/lst_1/0.avif')).toEqual({ bytes: Buffer.from(bytes), contentType: 'image/avif' });
  await files.put('listings/lst_1/0.avif', { bytes: new Uint8Array([1]), contentType: 'image/webp' });
  expect(await files.get('listings/lst_1/0.avif')).toEqual({ bytes: Buffer.from([1]), contentType: 'image/webp' });
  expect((await readdir(path.join(directory, 'listings/lst_1'))).sort()).toEqual(['0.avif', '0.avif~type']);
});

it('forgets what was deleted; deleting it again is no error', async () => {
  const files = diskStorage(directory);
  await files.put('gone.png', { bytes, contentType: 'image/png' });
  await files.delete('gone.png');
  await files.delete('gone.png');
  expect(await files.get('gone.png')).toBeUndefined();
  expect(await files.get('listings')).toBeUndefined();
});

it.each(['', '/etc/passwd', '../secret', 'a/../../secret', 'a//b', 'a/./b', '.hidden', 'a\\..\\b', 'a/b\0.png', 'a~type', 'x'.repeat(500), 'a b', '%2e%2e/a'])(
  'refuses the key %j',
  async (key) => {
    const files = diskStorage(directory);
    await expect(files.put(key, { bytes, contentType: 'image/png' })).rejects.toThrow('Not a storage key');
    await expect(files.get(key)).rejects.toThrow('Not a storage key');
    await expect(files.delete(key)).rejects.toThrow('Not a storage key');
  },
);

it('is one for the process, under DATA_DIR', async () => {
  expect(filesOfProcess()).toBe(filesOfProcess());
  expect(await filesOfProcess().get('no-such-file.png')).toBeUndefined();
});
