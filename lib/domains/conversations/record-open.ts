import { findOrCreateContact } from '@/lib/domains/contacts/record';
import type { ContactDetails } from '@/lib/domains/contacts/schema';
import type { Context } from '@/lib/kernel/context';
import { toConversation } from './record';
import { insertLink } from './record-link';
import type { TopicListing } from './record-listing';
import type { Conversation } from './schema';

/** What opens a conversation: who asks what about which listing. */
export interface Opening {
  listing: TopicListing;
  topic: string;
  message: string;
  structuredPayload?: Record<string, unknown> | undefined;
  contact: ContactDetails;
}

/** An opened conversation. `link` is there for callers without an agent key. */
export interface Opened {
  conversation: Conversation;
  contactId: string;
  messageId: string;
  openedAt: Date;
  link: { conversation_token?: string; conversation_url?: string };
}

/** Finds or makes the contact, opens the conversation and stores its first message. Needs the transaction of a write. */
export async function openConversation(ctx: Context, opening: Opening): Promise<Opened> {
  const { actor, db } = ctx;
  const now = ctx.now();
  const { accountId, id: listingId } = opening.listing;
  const agent = actor.kind === 'agent' ? { id: actor.agentId, name: actor.name } : undefined;
  const contactId = await findOrCreateContact(db, { accountId, details: opening.contact, now, ...(agent && { agent }) });
  const row = await db.prisma.conversation.create({ data: { accountId, listingId, contactId, agentId: agent?.id, topic: opening.topic, createdAt: now, lastMessageAt: now } });
  const first = await db.prisma.message.create({
    data: {
      conversationId: row.id,
      senderKind: agent ? 'agent' : 'visitor',
      senderId: agent?.id,
      body: opening.message,
      structuredPayload: opening.structuredPayload as object | undefined,
      createdAt: now,
    },
    select: { id: true },
  });
  const link = agent ? {} : await insertLink(db, ctx.baseUrl, row.id, now);
  return { conversation: toConversation(row, agent ?? null), contactId, messageId: first.id, openedAt: now, link };
}
