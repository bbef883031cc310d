import { z } from 'zod';
import { storableText } from '@/lib/domains/listings/schema';
import { AppError } from '@/lib/kernel/errors';
import { defineOperation } from '@/lib/kernel/operation';
import { findActiveAgent } from './record';
import { publicAgent } from './schema';

/** One entry of the directory. */
export const getAgent = defineOperation({
  id: 'agents.get',
  method: 'GET',
  path: '/api/v1/agents/{id}',
  title: 'Get an agent',
  description: 'One active agent of the public directory, by its id. Use it to check who wrote to you.',
  scope: 'agents:read',
  effects: 'read',
  cacheSeconds: 60,
  input: z.strictObject({ id: storableText(60).describe('Agent id, agt_…') }),
  output: z.object({ data: publicAgent }),
  examples: [{ title: 'One agent', input: { id: 'agt_a1b2c3d4e5' } }],
  async run(ctx, { id }) {
    const agent = await findActiveAgent(ctx.db, id);
    if (!agent) throw new AppError('not_found', 'No active agent has this id. The directory is at GET /api/v1/agents.');
    return { data: agent };
  },
});
