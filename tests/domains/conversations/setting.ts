import { randomBytes } from 'node:crypto';
import type { Actor } from '@/lib/kernel/context';
import type { PlatformDb } from '@/lib/platform/db';
import { newId, sha256 } from '@/lib/platform/ids';

type Status = 'draft' | 'active' | 'pending' | 'closed' | 'hold' | 'withdrawn';

/** A lister with one listing, and the actors around it. */
export async function setting(db: PlatformDb, status: Status = 'active') {
  const tag = randomBytes(4).toString('hex');
  const account = await db.prisma.account.create({ data: { name: `Lister ${tag}`, email: `lister-${tag}@example.com` } });
  const property = await db.prisma.property.create({ data: { accountId: account.id, propertyType: 'condo', city: 'Austin', state: 'TX', amenities: [], petsAllowed: [] } });
  const listing = await db.prisma.listing.create({
    data: {
      id: newId('lst'),
      propertyId: property.id,
      accountId: account.id,
      slug: `loft-${tag}`,
      listingType: 'rent',
      pricePeriod: 'month',
      title: 'Downtown Loft',
      price: 2200,
      status,
    },
  });
  const lister: Actor = { kind: 'user', userId: '019a0000-0000-7000-8000-000000000001', accountId: account.id };
  return { account, property, listing, lister };
}

/** A registered agent as actor. */
export async function agentActor(db: PlatformDb, name = 'Buyer-Agent'): Promise<Extract<Actor, { kind: 'agent' }>> {
  const id = newId('agt');
  await db.prisma.agent.create({ data: { id, name, description: 'Helps', developerEmail: 'dev@example.com', keyHash: sha256(id) } });
  return { kind: 'agent', agentId: id, name };
}

/** A person without a key, with the token of a conversation or not. */
export const visitor = (conversationToken?: string): Actor => ({ kind: 'visitor', ip: '192.0.2.1', ...(conversationToken === undefined ? {} : { conversationToken }) });

/** How many rows an inquiry could have left behind. */
export async function footprint(db: PlatformDb) {
  const { prisma } = db;
  const [contacts, conversations, messages, inquiries, events, keys] = await Promise.all([
    prisma.contact.count(),
    prisma.conversation.count(),
    prisma.message.count(),
    prisma.inquiry.count(),
    prisma.outboxEvent.count(),
    prisma.idempotencyRecord.count(),
  ]);
  return { contacts, conversations, messages, inquiries, events, keys };
}
