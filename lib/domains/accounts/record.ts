import { AppError } from '@/lib/kernel/errors';
import type { PlatformDb } from '@/lib/platform/db';
import type { Account } from './schema';

const COLUMNS = 'id, email, name, plan, time_zone';

/**
 * The account of an id or an e-mail address.
 * @throws AppError `not_found`
 */
export async function findAccount(db: Pick<PlatformDb, 'query'>, idOrEmail: string): Promise<Account> {
  const [row] = await db.query<Account>(`SELECT ${COLUMNS} FROM account WHERE id::text = lower($1) OR lower(email) = lower($1)`, [idOrEmail.trim()]);
  if (!row) throw new AppError('not_found', `There is no account "${idOrEmail}". Make one with: openstead accounts create --email E --name N`);
  return row;
}

/** Inserts an account; undefined where its e-mail address is taken. */
export async function insertAccount(db: Pick<PlatformDb, 'query'>, values: Omit<Account, 'id'> & { id: string; password_hash: string | null }): Promise<Account | undefined> {
  const sql = `INSERT INTO account (id, email, name, plan, time_zone, password_hash) VALUES ($1, $2, $3, $4::"Plan", $5, $6) ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`;
  const [row] = await db.query<Account>(sql, [values.id, values.email, values.name, values.plan, values.time_zone, values.password_hash]);
  return row;
}
