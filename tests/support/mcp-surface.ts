import type { Actor, Context } from '@/lib/kernel/context';
import { AppError } from '@/lib/kernel/errors';
import type { AnyOperation } from '@/lib/kernel/operation';
import { productIdentity } from '@/lib/surfaces/mcp/identity';
import type { McpPack } from '@/lib/surfaces/mcp/pack';
import { productPack } from '@/lib/surfaces/mcp/product-pack';
import { createMcpSurface, type McpSurface, type McpSurfaceOptions } from '@/lib/surfaces/mcp/surface';
import { sampleRegistry } from './mcp-registry';

export const BASE_URL = 'https://homes.example';

export interface TestSurface extends McpSurface {
  /** What the surface reported as our own faults. */
  reported: unknown[];
}

/** The product's MCP surface over a registry, with a database that runs no statement. */
export function testSurface(given: { registry?: readonly AnyOperation[]; pack?: McpPack; development?: boolean; consume?: McpSurfaceOptions['consume'] } = {}): TestSurface {
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  const surface = createMcpSurface({
    pack: given.pack ?? productPack(given.registry ?? sampleRegistry, BASE_URL, report),
    identity: productIdentity(BASE_URL),
    site: { baseUrl: BASE_URL, development: given.development ?? true },
    authenticate,
    context,
    requestId: () => 'req_test',
    consume: given.consume ?? (async () => undefined),
    report,
  });
  return { ...surface, reported };
}

async function authenticate(request: Request): Promise<Actor> {
  const header = request.headers.get('authorization');
  if (!header) return { kind: 'visitor', ip: '127.0.0.1' };
  if (header === 'Bearer ope_good') return { kind: 'agent', agentId: 'agt_1', name: 'Buyer' };
  if (header === 'Bearer ra_reader') return { kind: 'account_key', keyId: 'key_1', accountId: 'acc_1', scopes: ['listings:read'] };
  throw new AppError('unauthorized', 'This agent key is unknown.');
}

function context(given: { actor: Actor; requestId: string; idempotencyKey?: string }): Context {
  const db = {
    transaction: (work: (db: unknown) => unknown) => work(db),
    appendEvents: async () => undefined,
    once: async (_: unknown, work: () => Promise<unknown>) => ({ output: await work(), replayed: false }),
  };
  return { ...given, baseUrl: BASE_URL, db: db as unknown as Context['db'], now: () => new Date(), emit: () => undefined };
}
