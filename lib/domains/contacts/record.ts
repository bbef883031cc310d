import type { Db } from '@/lib/kernel/context';
import { storedPhone } from './rules';
import type { ContactDetails } from './schema';

/** Who asks: a person by email or phone, or an agent that names no person. */
export interface ContactClaim {
  accountId: string;
  details: ContactDetails;
  agent?: { id: string; name: string };
  now: Date;
}

/**
 * The contact of an account for whoever asks; made if the desk does not know them yet.
 * Matched by email, else by phone, else by the agent. A known contact's blanks are filled, its facts never overwritten:
 * the caller has proved nothing. Needs a transaction; simultaneous claims of one new contact end in one row.
 */
export async function findOrCreateContact(db: Db, claim: ContactClaim): Promise<string> {
  const { accountId, agent, now } = claim;
  const { contact_email: email, contact_name: name } = claim.details;
  const phone = claim.details.contact_phone === undefined ? undefined : storedPhone(claim.details.contact_phone);
  const fresh = { accountId, name, phone, source: agent ? 'agent' : 'marketplace', createdAt: now, updatedAt: now };
  if (email) return insertOrFill(db, { accountId_email: { accountId, email } }, { ...fresh, email }, now);
  if (phone) return byPhone(db, { ...fresh, phone }, now);
  if (agent) return insertOrFill(db, { accountId_agentId: { accountId, agentId: agent.id } }, { ...fresh, name: name ?? agent.name, agentId: agent.id }, now);
  const contact = await db.prisma.contact.create({ data: fresh, select: { id: true } });
  return contact.id;
}

type Fresh = { accountId: string; name?: string | undefined; email?: string; phone?: string | undefined; agentId?: string; source: string; createdAt: Date; updatedAt: Date };
type UniqueKey = { accountId_email: { accountId: string; email: string } } | { accountId_agentId: { accountId: string; agentId: string } };

async function insertOrFill(db: Db, where: UniqueKey, fresh: Fresh, now: Date): Promise<string> {
  await db.prisma.contact.createMany({ data: [fresh], skipDuplicates: true });
  const found = await db.prisma.contact.findUniqueOrThrow({ where, select: { id: true, name: true, phone: true } });
  await fillBlanks(db, found, fresh, now);
  return found.id;
}

/** Phones are not unique (households share them), so the account's row is locked instead, in a mode that foreign keys do not wait for. */
async function byPhone(db: Db, fresh: Fresh & { phone: string }, now: Date): Promise<string> {
  await db.query('SELECT id FROM account WHERE id = $1::uuid FOR NO KEY UPDATE', [fresh.accountId]);
  const found = await db.prisma.contact.findFirst({
    where: { accountId: fresh.accountId, phone: fresh.phone },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, phone: true },
  });
  if (!found) return (await db.prisma.contact.create({ data: fresh, select: { id: true } })).id;
  await fillBlanks(db, found, fresh, now);
  return found.id;
}

async function fillBlanks(db: Db, found: { id: string; name: string | null; phone: string | null }, fresh: Fresh, now: Date): Promise<void> {
  if (found.name === null && fresh.name) await db.prisma.contact.updateMany({ where: { id: found.id, name: null }, data: { name: fresh.name, updatedAt: now } });
  if (found.phone === null && fresh.phone) await db.prisma.contact.updateMany({ where: { id: found.id, phone: null }, data: { phone: fresh.phone, updatedAt: now } });
}
