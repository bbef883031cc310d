import { z } from 'zod';
import { defineOperation } from '@/lib/kernel/operation';
import { pageInput, pageOutput } from '@/lib/kernel/page';
import { decodeTimedCursor, encodeTimedCursor } from '@/lib/kernel/timed-cursor';
import { activeAgentsAfter } from './record';
import { publicAgent } from './schema';

/** The public directory, newest first. */
export const listAgents = defineOperation({
  id: 'agents.list',
  method: 'GET',
  path: '/api/v1/agents',
  title: 'List agents',
  description: 'Public directory of active registered AI agents, newest first. Use it to see who acts for buyers and renters here; it holds no email addresses.',
  scope: 'agents:read',
  effects: 'read',
  cacheSeconds: 60,
  input: z.strictObject(pageInput),
  output: z.object(pageOutput(publicAgent)),
  examples: [{ title: 'The newest agents', input: { limit: 5 } }],
  tool: {
    name: 'list_agents',
    summary: ({ data, next_cursor }) => [`${data.length} agents${next_cursor ? ' (more with cursor)' : ''}`, ...data.map((agent) => `${agent.id} ${agent.name}`)].join('\n'),
  },
  async run(ctx, { limit, cursor }) {
    const agents = await activeAgentsAfter(ctx.db, cursor === undefined ? undefined : decodeTimedCursor(cursor, /^agt_\w{1,60}$/), limit + 1);
    const data = agents.slice(0, limit);
    const last = data.at(-1);
    return { data, next_cursor: agents.length > limit && last ? encodeTimedCursor(last) : null };
  },
});
