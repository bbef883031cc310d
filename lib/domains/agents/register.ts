import { z } from 'zod';
import { defineOperation } from '@/lib/kernel/operation';
import { newKey } from '@/lib/platform/auth/keys';
import { newId } from '@/lib/platform/ids';
import { insertAgent } from './record';
import { publicAgent, registerAgentInput } from './schema';

/** Registers an agent. Names need not be unique: the id is the identity, and a lost key is replaced by registering again. */
export const registerAgent = defineOperation({
  id: 'agents.register',
  method: 'POST',
  path: '/api/v1/agents/register',
  title: 'Register an agent',
  description:
    'Registers an AI agent and returns its API key, which is shown this once and stored only as a hash. Send it as "Authorization: Bearer ope_…". ' +
    'A registered agent accepts the acceptable-use rules: no spam, no harassment, and no use of listings to target or exclude people by a protected class.',
  scope: 'agents:register',
  effects: 'write',
  status: 201,
  input: registerAgentInput,
  output: z.object({ data: publicAgent, api_key: z.string().describe('The key, shown only now: ope_ and 32 characters') }),
  examples: [
    {
      title: 'Register a buyer agent',
      input: {
        name: 'Buyer-Agent',
        description: 'Helps homebuyers shortlist properties.',
        developer_email: 'dev@example.com',
        website_url: 'https://example.com',
        callback_url: 'https://example.com/ope/callback',
      },
    },
  ],
  async run(ctx, input) {
    const { key, keyHash } = newKey('ope');
    const agent = await insertAgent(ctx.db, newId('agt'), keyHash, input, ctx.now());
    ctx.emit({ type: 'agent.registered', subject: { type: 'agent', id: agent.id }, data: { agent_id: agent.id, name: agent.name } });
    return { data: agent, api_key: key };
  },
});
