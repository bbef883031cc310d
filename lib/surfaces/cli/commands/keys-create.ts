import { createKey } from '@/lib/domains/accounts/commands';
import type { Command } from '../command';

export const keysCreate: Command = {
  name: 'keys create',
  summary: 'Make an ra_ key of an account. It is shown once and stored only as a hash.',
  options: {
    account: { value: 'ACCOUNT', required: true, description: 'E-mail address or id of the account' },
    name: { value: 'NAME', description: 'What the key is for (Command line)' },
    json: { description: 'Print the key with its id and scopes as JSON' },
  },
  async run({ options, db, terminal }) {
    const { account = '', name } = options;
    const created = await createKey(db, { account, ...(name ? { name } : {}) });
    terminal.out(options.json ? `${JSON.stringify(created)}\n` : `${created.key}\nThis is shown once. Send it as: Authorization: Bearer ${created.key}\n`);
    return 0;
  },
};
