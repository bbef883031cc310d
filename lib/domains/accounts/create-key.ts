import { randomUUID } from 'node:crypto';
import { SCOPES } from '@/lib/kernel/scopes';
import { newKey } from '@/lib/platform/auth/keys';
import type { PlatformDb } from '@/lib/platform/db';
import { findAccount } from './record';

/** A key as it is shown, once. */
interface CreatedKey {
  id: string;
  account_id: string;
  name: string;
  scopes: string[];
  /** `ra_…`; only its hash is stored. */
  key: string;
}

/**
 * Makes an `ra_` key of an account, with every scope.
 * @throws AppError `not_found` for an unknown account
 */
export async function createKey(db: PlatformDb, { account, name = 'Command line' }: { account: string; name?: string }): Promise<CreatedKey> {
  const { id: accountId } = await findAccount(db, account);
  const { key, keyHash } = newKey('ra');
  const made = { id: randomUUID(), account_id: accountId, name, scopes: Object.keys(SCOPES) };
  await db.query('INSERT INTO api_key (id, account_id, name, key_hash, scopes) VALUES ($1, $2, $3, $4, $5)', [made.id, accountId, name, keyHash, made.scopes]);
  return { ...made, key };
}
