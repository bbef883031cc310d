import { randomBase36, sha256 } from '@/lib/platform/ids';

/** `ope` is an agent's key, `ra` an account's. */
export type KeyPrefix = 'ope' | 'ra';

/** A new key, `<prefix>_` and 32 random base-36 characters (165 bits), and the SHA-256 that is stored in its place. */
export function newKey(prefix: KeyPrefix): { key: string; keyHash: string } {
  const key = `${prefix}_${randomBase36(32)}`;
  return { key, keyHash: sha256(key) };
}

/** What kind of key a text claims to be, by its prefix. */
export const prefixOf = (key: string): KeyPrefix | undefined => /^(ope|ra)_/.exec(key)?.[1] as KeyPrefix | undefined;
