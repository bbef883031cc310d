import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { IdempotencyClaim } from '@/lib/kernel/context';
import { AppError } from '@/lib/kernel/errors';
import { sha256 } from '@/lib/platform/ids';
import type { PlatformDb } from './platform-db';

const KEPT = `interval '24 hours'`;
const RETRY_AFTER_SECONDS = 2;

/**
 * Runs `work` at most once for an Idempotency-Key within 24 h; later calls get the stored answer.
 * `db` must be a transaction: the answer is stored with the work, or neither is. A throw stores nothing.
 * @throws AppError `request_in_progress` while another call holds the key, `idempotency_key_reused` for another request.
 */
export async function once<T>(db: Pick<PlatformDb, 'query'>, claim: IdempotencyClaim, work: () => Promise<T>): Promise<{ output: T; replayed: boolean }> {
  const keyHash = sha256(claim.key);
  const fingerprint = sha256(claim.fingerprint);
  if (!(await tryLock(db, keyHash))) throw inProgress();
  const stored = await find(db, keyHash);
  if (stored) {
    if (stored.fingerprint !== fingerprint) throw reused();
    return { output: decrypt(stored.answer, claim.key) as T, replayed: true };
  }
  const output = await work();
  if (!(await store(db, keyHash, fingerprint, encrypt(output, claim.key)))) throw inProgress();
  return { output, replayed: false };
}

async function tryLock(db: Pick<PlatformDb, 'query'>, keyHash: string): Promise<boolean> {
  const [row] = await db.query<{ locked: boolean }>(`SELECT pg_try_advisory_xact_lock(('x' || $1)::bit(64)::bigint) AS locked`, [keyHash.slice(0, 16)]);
  return row?.locked === true;
}

async function find(db: Pick<PlatformDb, 'query'>, keyHash: string) {
  const [row] = await db.query<{ fingerprint: string; answer: Buffer }>(`SELECT fingerprint, answer FROM idempotency_record WHERE key_hash = $1 AND created_at > now() - ${KEPT}`, [
    keyHash,
  ]);
  return row;
}

/** False where another call stored first; possible only on engines whose advisory locks do nothing. */
async function store(db: Pick<PlatformDb, 'query'>, keyHash: string, fingerprint: string, answer: Buffer): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO idempotency_record AS kept (key_hash, fingerprint, answer) VALUES ($1, $2, $3)
     ON CONFLICT (key_hash) DO UPDATE SET fingerprint = excluded.fingerprint, answer = excluded.answer, created_at = now()
     WHERE kept.created_at <= now() - ${KEPT} RETURNING key_hash`,
    [keyHash, fingerprint, answer],
  );
  return rows.length === 1;
}

/** AES-256-GCM: 12 bytes of nonce, 16 of tag, the text. The key never reaches the database, so a dump reveals no answer. */
function encrypt(answer: unknown, key: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', derive(key), nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(answer ?? null), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

function decrypt(stored: Buffer, key: string): unknown {
  const decipher = createDecipheriv('aes-256-gcm', derive(key), stored.subarray(0, 12));
  decipher.setAuthTag(stored.subarray(12, 28));
  return JSON.parse(Buffer.concat([decipher.update(stored.subarray(28)), decipher.final()]).toString('utf8'));
}

const derive = (key: string) => Buffer.from(hkdfSync('sha256', key, '', 'openstead idempotency answer', 32));

const inProgress = () =>
  new AppError('request_in_progress', `A request with this Idempotency-Key is still running. Retry in ${RETRY_AFTER_SECONDS} seconds with the same key.`, {
    retryAfterSeconds: RETRY_AFTER_SECONDS,
  });

const reused = () => new AppError('idempotency_key_reused', 'This Idempotency-Key was used for another request within 24 hours. Use a new key for a new request.');
