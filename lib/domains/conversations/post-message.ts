import { z } from 'zod';
import { AppError } from '@/lib/kernel/errors';
import { defineOperation } from '@/lib/kernel/operation';
import { insertMessage } from './record-message';
import { participation } from './record-participant';
import { conversationKey, message, messageText, structuredPayload } from './schema';

/** Appends a message. `message.received` is one to the lister, `message.sent` one by the lister, as in the rental contract. */
export const postMessage = defineOperation({
  id: 'messages.create',
  method: 'POST',
  path: '/api/v1/conversations/{id}/messages',
  title: 'Reply in a conversation',
  description: 'Posts a message to a conversation one takes part in; the other side is notified. An archived conversation takes no more messages: send a new inquiry instead.',
  scope: 'conversations:write',
  effects: 'write',
  status: 201,
  input: z.strictObject({ id: conversationKey, message: messageText.describe('Message, plain text'), structured_payload: structuredPayload.optional() }),
  output: z.object({ data: message }),
  examples: [{ title: 'Reply', input: { id: '019a0000-0000-7000-8000-000000000000', message: 'Saturday at 10:00 suits us. Thank you.' } }],
  tool: { name: 'reply', summary: ({ data }) => `Posted message ${data.id} at ${data.created_at}.` },
  async run(ctx, input) {
    const part = await participation(ctx, input.id);
    const posted = await insertMessage(ctx.db, part, { body: input.message, structuredPayload: input.structured_payload, now: ctx.now() });
    if (!posted) throw new AppError('conflict', 'This conversation is archived and takes no more messages. Send a new inquiry about the listing instead.');
    ctx.emit({
      type: part.role === 'lister' ? 'message.sent' : 'message.received',
      accountId: part.accountId,
      subject: { type: 'conversation', id: posted.conversation_id },
      data: {
        conversation_id: posted.conversation_id,
        message_id: posted.id,
        listing_id: part.conversation.listing_id,
        contact_id: part.contactId,
        agent_id: part.conversation.agent?.id ?? null,
      },
    });
    return { data: posted };
  },
});
