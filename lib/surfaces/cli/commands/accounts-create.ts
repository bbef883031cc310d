import { createAccount } from '@/lib/domains/accounts/commands';
import { PLANS } from '@/lib/domains/accounts/schema';
import type { Command } from '../command';

export const accountsCreate: Command = {
  name: 'accounts create',
  summary: 'Make an account: a lister with its owner.',
  options: {
    email: { value: 'EMAIL', required: true, description: "The owner's e-mail address; unique" },
    name: { value: 'NAME', required: true, description: 'What listings show as their lister' },
    plan: { value: 'PLAN', description: `${PLANS.join(', ')} (scale)` },
    password: { value: 'PASSWORD', description: 'Lets the owner sign in; at least 8 characters' },
    'time-zone': { value: 'ZONE', description: 'IANA time zone of showings, such as America/Chicago (UTC)' },
    json: { description: 'Print the account as JSON' },
  },
  async run({ options, db, terminal }) {
    const { email = '', name = '', plan, password, 'time-zone': time_zone } = options;
    const account = await createAccount(db, {
      email,
      name,
      ...(plan ? { plan: plan as (typeof PLANS)[number] } : {}),
      ...(password ? { password } : {}),
      ...(time_zone ? { time_zone } : {}),
    });
    terminal.out(options.json ? `${JSON.stringify(account)}\n` : `Account ${account.id}\n${account.name} <${account.email}>, plan ${account.plan}\n`);
    return 0;
  },
};
