import type { Db } from '@/lib/kernel/context';
import { toMessage } from './record';
import type { Participation } from './record-participant';
import type { Message } from './schema';

/**
 * Appends a participant's message, or returns undefined if the conversation is archived: a conditional update settles that race and
 * orders simultaneous messages. A lister's message answers the inquiries that were pending in the conversation.
 */
export async function insertMessage(
  db: Db,
  part: Participation,
  given: { body: string; structuredPayload?: Record<string, unknown> | undefined; now: Date },
): Promise<Message | undefined> {
  const { id } = part.conversation;
  const { count } = await db.prisma.conversation.updateMany({ where: { id, status: 'active' }, data: { lastMessageAt: given.now } });
  if (count === 0) return undefined;
  const row = await db.prisma.message.create({
    data: {
      conversationId: id,
      senderKind: part.role,
      senderId: part.senderId,
      body: given.body,
      structuredPayload: given.structuredPayload as object | undefined,
      createdAt: given.now,
    },
  });
  if (part.role === 'lister') await db.prisma.inquiry.updateMany({ where: { conversationId: id, status: 'pending' }, data: { status: 'answered' } });
  return toMessage(row, part.cast);
}
