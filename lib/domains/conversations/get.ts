import { z } from 'zod';
import { defineOperation } from '@/lib/kernel/operation';
import { messagesAfter } from './record';
import { participation } from './record-participant';
import { conversation, conversationKey, message } from './schema';

/** A conversation with all its messages, for its participants. */
export const getConversation = defineOperation({
  id: 'conversations.get',
  method: 'GET',
  path: '/api/v1/conversations/{id}',
  title: 'Get a conversation',
  description:
    "A conversation and its full message history, oldest first. Only for participants: the agent that opened it, the person with its X-Conversation-Token, the listing's lister. Use it to see whether the lister has answered.",
  scope: 'conversations:read',
  effects: 'read',
  input: z.strictObject({ id: conversationKey }),
  output: z.object({ data: conversation.extend({ messages: z.array(message).describe('All messages, oldest first') }) }),
  examples: [{ title: 'Read a conversation', input: { id: '019a0000-0000-7000-8000-000000000000' } }],
  tool: {
    name: 'get_conversation',
    summary: ({ data }) =>
      [`${data.topic} (${data.listing_id}, ${data.status})`, ...data.messages.map((each) => `${each.created_at} ${each.sender.name ?? each.sender.kind}: ${each.message}`)].join(
        '\n',
      ),
  },
  async run(ctx, { id }) {
    const { conversation: found, cast } = await participation(ctx, id);
    return { data: { ...found, messages: await messagesAfter(ctx.db, found.id, cast) } };
  },
});
