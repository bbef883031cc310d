import type { Db } from '@/lib/kernel/context';
import type { PublicAgent, RegisterAgentInput } from './schema';

const columns = { id: true, name: true, status: true, description: true, websiteUrl: true, createdAt: true } as const;

type Row = { id: string; name: string; status: PublicAgent['status']; description: string; websiteUrl: string | null; createdAt: Date };

/** Stores an agent; of its key only the hash. */
export async function insertAgent(db: Db, id: string, keyHash: string, input: RegisterAgentInput, now: Date): Promise<PublicAgent> {
  const { name, description, developer_email, website_url, callback_url } = input;
  const data = { id, keyHash, name, description, developerEmail: developer_email, websiteUrl: website_url, callbackUrl: callback_url, createdAt: now };
  return toPublicAgent(await db.prisma.agent.create({ data, select: columns }));
}

/** An active agent, or undefined. */
export async function findActiveAgent(db: Db, id: string): Promise<PublicAgent | undefined> {
  const row = await db.prisma.agent.findFirst({ where: { id, status: 'active' }, select: columns });
  return row ? toPublicAgent(row) : undefined;
}

/** Active agents, newest first, starting after `position`. */
export async function activeAgentsAfter(db: Db, position: { createdAt: Date; id: string } | undefined, limit: number): Promise<PublicAgent[]> {
  const after = position && { createdAt: { lte: position.createdAt }, NOT: { createdAt: position.createdAt, id: { gte: position.id } } };
  const rows = await db.prisma.agent.findMany({ where: { status: 'active', ...after }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: limit, select: columns });
  return rows.map(toPublicAgent);
}

const toPublicAgent = (row: Row): PublicAgent => ({
  id: row.id,
  name: row.name,
  status: row.status,
  description: row.description,
  website_url: row.websiteUrl,
  created_at: row.createdAt.toISOString(),
});
