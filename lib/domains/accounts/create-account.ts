import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { AppError } from '@/lib/kernel/errors';
import { parseInput } from '@/lib/kernel/parse';
import type { PlatformDb } from '@/lib/platform/db';
import { hashPassword } from './password';
import { insertAccount } from './record';
import { type Account, newAccount } from './schema';

/**
 * Makes an account. The address is kept in lower case.
 * @throws AppError `validation_error`; `conflict` where the e-mail address has an account
 */
export async function createAccount(db: PlatformDb, input: z.input<typeof newAccount>): Promise<Account> {
  const { password, email, ...values } = parseInput(newAccount, input) as z.output<typeof newAccount>;
  const password_hash = password === undefined ? null : await hashPassword(password);
  const made = await insertAccount(db, { id: randomUUID(), email: email.toLowerCase(), ...values, password_hash });
  if (!made) throw new AppError('conflict', `${email} has an account already. Use another address, or that account.`);
  return made;
}
