import { AppError } from '@/lib/kernel/errors';
import type { PlatformDb } from '@/lib/platform/db';
import { findAccount } from './record';
import { type Account, PLANS } from './schema';

/**
 * Puts an account on another plan, at once and without billing.
 * @throws AppError `not_found` for an unknown account, `validation_error` for a plan that is none
 */
export async function changePlan(db: PlatformDb, { account, plan }: { account: string; plan: string }): Promise<Account> {
  const chosen = PLANS.find((name) => name === plan);
  if (!chosen)
    throw new AppError('validation_error', `plan: must be one of ${PLANS.join(', ')}.`, { issues: [{ path: ['plan'], message: `Must be one of ${PLANS.join(', ')}.` }] });
  const found = await findAccount(db, account);
  await db.query('UPDATE account SET plan = $2::"Plan" WHERE id = $1', [found.id, chosen]);
  return { ...found, plan: chosen };
}
