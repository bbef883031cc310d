import { z } from 'zod';
import { participation } from '@/lib/domains/conversations/record-participant';
import { storableText } from '@/lib/domains/listings/schema';
import { AppError } from '@/lib/kernel/errors';
import { defineOperation } from '@/lib/kernel/operation';
import { findInquiry } from './record';
import { inquiryThread } from './schema';

/** An inquiry for whoever takes part in its conversation. */
export const getInquiry = defineOperation({
  id: 'inquiries.get',
  method: 'GET',
  path: '/api/v1/inquiries/{id}',
  title: 'Get an inquiry',
  description:
    'An inquiry and the state of its thread: whether it was answered, how many messages there are and when the last came. Only for those who take part in its conversation.',
  scope: 'conversations:read',
  effects: 'read',
  input: z.strictObject({ id: storableText(60).describe('Inquiry id, inq_…') }),
  output: z.object({ data: inquiryThread }),
  examples: [{ title: 'State of an inquiry', input: { id: 'inq_a1b2c3d4e5' } }],
  async run(ctx, { id }) {
    const found = await findInquiry(ctx.db, id);
    // Asked even for an unknown id, so that the answer does not tell whether it exists.
    await participation(ctx, found?.conversation_id ?? '').catch((error: unknown) => {
      throw error instanceof AppError && error.code === 'not_found'
        ? new AppError(
            'not_found',
            'No inquiry of yours has this id. Send the agent key that sent it as "Authorization: Bearer <key>", or its conversation_token as X-Conversation-Token.',
          )
        : error;
    });
    return { data: found as z.output<typeof inquiryThread> };
  },
});
