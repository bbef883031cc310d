import { z } from 'zod';
import { defineOperation } from '@/lib/kernel/operation';
import { pageInput, pageOutput } from '@/lib/kernel/page';
import { decodeTimedCursor, encodeTimedCursor } from '@/lib/kernel/timed-cursor';
import { messagesAfter } from './record';
import { participation } from './record-participant';
import { conversationKey, message } from './schema';

/** Messages by the page, for long conversations. */
export const listMessages = defineOperation({
  id: 'messages.list',
  method: 'GET',
  path: '/api/v1/conversations/{id}/messages',
  title: 'List messages',
  description: 'Messages of a conversation, oldest first, by the page. Only for its participants.',
  scope: 'conversations:read',
  effects: 'read',
  input: z.strictObject({ id: conversationKey, ...pageInput }),
  output: z.object(pageOutput(message)),
  examples: [{ title: 'The first messages', input: { id: '019a0000-0000-7000-8000-000000000000', limit: 10 } }],
  async run(ctx, { id, limit, cursor }) {
    const { conversation, cast } = await participation(ctx, id);
    const position = cursor === undefined ? undefined : decodeTimedCursor(cursor, /^[0-9a-f-]{36}$/);
    const messages = await messagesAfter(ctx.db, conversation.id, cast, position, limit + 1);
    const data = messages.slice(0, limit);
    const last = data.at(-1);
    return { data, next_cursor: messages.length > limit && last ? encodeTimedCursor(last) : null };
  },
});
