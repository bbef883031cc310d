import type { Actor } from '@/lib/kernel/context';
import { AppError } from '@/lib/kernel/errors';
import type { Scope } from '@/lib/kernel/scopes';
import type { PlatformDb } from '@/lib/platform/db';
import { sha256 } from '@/lib/platform/ids';
import { clientAddress } from './client-address';
import { prefixOf } from './keys';

/**
 * Who sends a request, by `Authorization: Bearer <key>`; without one, a visitor.
 * @throws AppError `unauthorized` for a malformed, unknown or revoked key, `forbidden` for a suspended agent.
 */
export async function authenticate(request: Request, db: Pick<PlatformDb, 'query'>): Promise<Actor> {
  const header = request.headers.get('authorization')?.trim();
  if (!header) return visitor(request);
  const key = /^Bearer\s+(\S+)$/i.exec(header)?.[1];
  if (!key) throw new AppError('unauthorized', 'Send the key as "Authorization: Bearer <key>".');
  switch (prefixOf(key)) {
    case 'ope':
      return agent(key, db);
    case 'ra':
      return accountKey(key, db);
    default:
      throw new AppError('unauthorized', 'This is not a key of ours: they begin with "ope_" or "ra_". Agents get one at POST /api/v1/agents/register.');
  }
}

function visitor(request: Request): Actor {
  const conversationToken = request.headers.get('x-conversation-token') ?? new URL(request.url).searchParams.get('token') ?? undefined;
  return { kind: 'visitor', ip: clientAddress(request), ...(conversationToken ? { conversationToken } : {}) };
}

async function agent(key: string, db: Pick<PlatformDb, 'query'>): Promise<Actor> {
  const [row] = await db.query<{ id: string; name: string; status: string }>('SELECT id, name, status FROM agent WHERE key_hash = $1', [sha256(key)]);
  if (!row) throw new AppError('unauthorized', 'This agent key is unknown. Register at POST /api/v1/agents/register for a new one.');
  if (row.status !== 'active') throw new AppError('forbidden', 'This agent is suspended. Write to the operator of this site to have it restored.');
  return { kind: 'agent', agentId: row.id, name: row.name };
}

async function accountKey(key: string, db: Pick<PlatformDb, 'query'>): Promise<Actor> {
  const [row] = await db.query<{ id: string; account_id: string; scopes: Scope[] }>('SELECT id, account_id, scopes FROM api_key WHERE key_hash = $1 AND revoked_at IS NULL', [
    sha256(key),
  ]);
  if (!row) throw new AppError('unauthorized', 'This key is unknown or revoked. Make a new one on the desk under Settings, API keys.');
  return { kind: 'account_key', keyId: row.id, accountId: row.account_id, scopes: row.scopes };
}
