import type { Db } from '@/lib/kernel/context';
import type { TimedPosition } from '@/lib/kernel/timed-cursor';
import type { Conversation, Message } from './schema';

export interface ConversationRow {
  id: string;
  listingId: string;
  topic: string;
  status: Conversation['status'];
  createdAt: Date;
  lastMessageAt: Date;
}

export const toConversation = (row: ConversationRow, agent: Conversation['agent']): Conversation => ({
  id: row.id,
  listing_id: row.listingId,
  topic: row.topic,
  status: row.status,
  created_at: row.createdAt.toISOString(),
  last_message_at: row.lastMessageAt.toISOString(),
  agent,
});

/** Names of those who may write in a conversation. */
export interface Cast {
  visitor: string | null;
  agent: string | null;
  lister: string;
}

export interface MessageRow {
  id: string;
  conversationId: string;
  senderKind: Message['sender']['kind'];
  senderId: string | null;
  body: string;
  structuredPayload: unknown;
  createdAt: Date;
}

/** A message as participants see it; of senders only agents have a public id. */
export const toMessage = (row: MessageRow, cast: Cast): Message => ({
  id: row.id,
  conversation_id: row.conversationId,
  sender: { kind: row.senderKind, id: row.senderKind === 'agent' ? row.senderId : null, name: row.senderKind === 'system' ? null : cast[row.senderKind] },
  message: row.body,
  structured_payload: (row.structuredPayload ?? null) as Message['structured_payload'],
  created_at: row.createdAt.toISOString(),
});

/** Messages of a conversation, oldest first, after `position`; all of them without a `limit`. */
export async function messagesAfter(db: Db, conversationId: string, cast: Cast, position?: TimedPosition, limit?: number): Promise<Message[]> {
  const after = position && { createdAt: { gte: position.createdAt }, NOT: { createdAt: position.createdAt, id: { lte: position.id } } };
  const rows = await db.prisma.message.findMany({
    where: { conversationId, ...after },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    ...(limit === undefined ? {} : { take: limit }),
  });
  return rows.map((row) => toMessage(row, cast));
}
