import { randomBytes } from 'node:crypto';
import type { Db } from '@/lib/kernel/context';
import { sha256 } from '@/lib/platform/ids';

/** A new private link to a conversation. Its token (256 bits) is stored as a hash and cannot be had again. */
export async function insertLink(db: Db, baseUrl: string, conversationId: string, now: Date): Promise<{ conversation_token: string; conversation_url: string }> {
  const token = randomBytes(32).toString('base64url');
  await db.prisma.conversationLink.create({ data: { tokenHash: sha256(token), conversationId, createdAt: now } });
  return { conversation_token: token, conversation_url: `${baseUrl}/conversations/${conversationId}?token=${token}` };
}
