import type { Db } from '@/lib/kernel/context';
import type { Message } from './schema';

/** What a mail about a message tells: the message, the home, and both sides. */
export interface Letter {
  conversationId: string;
  topic: string;
  message: string;
  structuredPayload: Record<string, unknown> | null;
  senderKind: Message['sender']['kind'];
  listing: { id: string; title: string };
  lister: { name: string; email: string };
  contact: { name: string | null; email: string | null; phone: string | null };
  agent: { id: string; name: string } | null;
}

/** The letter about a message, or undefined if it is gone. */
export async function letterOf(db: Db, messageId: string): Promise<Letter | undefined> {
  const [row] = await db.query<Letter>(SELECT, [messageId]);
  return row;
}

const SELECT = `
  SELECT c.id AS "conversationId", c.topic, m.body AS message, m.structured_payload AS "structuredPayload", m.sender_kind AS "senderKind",
    json_build_object('id', listing.id, 'title', listing.title) AS listing,
    json_build_object('name', account.name, 'email', account.email) AS lister,
    json_build_object('name', contact.name, 'email', contact.email, 'phone', contact.phone) AS contact,
    CASE WHEN agent.id IS NOT NULL THEN json_build_object('id', agent.id, 'name', agent.name) END AS agent
  FROM message m
  JOIN conversation c ON c.id = m.conversation_id
  JOIN listing ON listing.id = c.listing_id
  JOIN account ON account.id = c.account_id
  JOIN contact ON contact.id = c.contact_id
  LEFT JOIN agent ON agent.id = c.agent_id
  WHERE m.id = $1::uuid`;
