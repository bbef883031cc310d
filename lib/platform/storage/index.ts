import path from 'node:path';
import { env } from '@/lib/platform/env';
import { diskStorage } from './disk';
import type { Storage } from './storage';

export type { Storage } from './storage';

let storage: Storage | undefined;

/** Where uploaded files are kept: `files/` in DATA_DIR. */
export function files(): Storage {
  storage ??= diskStorage(path.join(env.DATA_DIR, 'files'));
  return storage;
}
