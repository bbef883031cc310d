import { changePlan } from '@/lib/domains/accounts/commands';
import { PLANS } from '@/lib/domains/accounts/schema';
import type { Command } from '../command';

export const accountsPlan: Command = {
  name: 'accounts plan',
  summary: 'Put an account on another plan. There is no billing.',
  options: {
    account: { value: 'ACCOUNT', required: true, description: 'E-mail address or id of the account' },
    plan: { value: 'PLAN', required: true, description: PLANS.join(', ') },
    json: { description: 'Print the account as JSON' },
  },
  async run({ options, db, terminal }) {
    const account = await changePlan(db, { account: options.account ?? '', plan: options.plan ?? '' });
    terminal.out(options.json ? `${JSON.stringify(account)}\n` : `${account.name} <${account.email}> is on plan ${account.plan}\n`);
    return 0;
  },
};
