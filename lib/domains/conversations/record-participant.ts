import type { Actor, Context } from '@/lib/kernel/context';
import { AppError } from '@/lib/kernel/errors';
import { sha256 } from '@/lib/platform/ids';
import { type Cast, type ConversationRow, toConversation } from './record';
import { accountOf, isUuid, tokenOf } from './rules';
import type { Conversation, Message } from './schema';

/** A conversation seen by one of its participants. */
export interface Participation {
  conversation: Conversation;
  accountId: string;
  contactId: string;
  cast: Cast;
  /** In which part the caller takes part. */
  role: Message['sender']['kind'];
  senderId: string | null;
}

/**
 * The conversation, if the caller takes part in it: the agent that opened it, the holder of its private link, the account of its listing.
 * @throws AppError `not_found` for anybody else, whether or not it exists.
 */
export async function participation(ctx: Context, id: string): Promise<Participation> {
  const token = tokenOf(ctx.actor);
  const [row] = isUuid(id) ? await ctx.db.query<Row>(SELECT, [id, token ? sha256(token) : null]) : [];
  const part = row && partOf(ctx.actor, row);
  if (!part) throw new AppError('not_found', NOT_YOURS);
  const agent = row.agentId === null ? null : { id: row.agentId, name: row.agentName ?? '' };
  const cast = { visitor: row.contactName, agent: row.agentName, lister: row.accountName };
  return { conversation: toConversation(row, agent), accountId: row.accountId, contactId: row.contactId, cast, ...part };
}

const NOT_YOURS =
  'You take part in no conversation with this id. Send the agent key that opened it as "Authorization: Bearer <key>", or its conversation_token as X-Conversation-Token.';

interface Row extends ConversationRow {
  accountId: string;
  contactId: string;
  agentId: string | null;
  holdsLink: boolean;
  agentName: string | null;
  contactName: string | null;
  accountName: string;
}

const SELECT = `
  SELECT c.id, c.listing_id AS "listingId", c.topic, c.status, c.created_at AS "createdAt", c.last_message_at AS "lastMessageAt", c.account_id AS "accountId",
    c.contact_id AS "contactId", c.agent_id AS "agentId", EXISTS (SELECT FROM conversation_link l WHERE l.token_hash = $2 AND l.conversation_id = c.id) AS "holdsLink",
    agent.name AS "agentName", contact.name AS "contactName", account.name AS "accountName"
  FROM conversation c
  JOIN contact ON contact.id = c.contact_id
  JOIN account ON account.id = c.account_id
  LEFT JOIN agent ON agent.id = c.agent_id
  WHERE c.id = $1::uuid`;

function partOf(actor: Actor, row: Row): Pick<Participation, 'role' | 'senderId'> | undefined {
  if (actor.kind === 'system') return { role: 'system', senderId: null };
  if (actor.kind === 'agent') return row.agentId === actor.agentId ? { role: 'agent', senderId: actor.agentId } : undefined;
  if (row.holdsLink) return { role: 'visitor', senderId: null };
  if (accountOf(actor) === row.accountId) return { role: 'lister', senderId: actor.kind === 'user' ? actor.userId : null };
  return undefined;
}
