import { registry } from '@/lib/domains/registry';
import type { AnyOperation } from '@/lib/kernel/operation';
import { authenticate } from '@/lib/platform/auth/authenticate';
import { createContext } from '@/lib/platform/context';
import { database, type PlatformDb } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { requestIdOf } from '@/lib/platform/http/request-id';
import { log, logRequest } from '@/lib/platform/log';
import { consume } from '@/lib/platform/rate-limit';
import { changedListings } from './changed-listings';
import { productIdentity } from './identity';
import { productPack } from './product-pack';
import { listingChangeBus } from './subscriptions';
import { createMcpSurface, type McpSurface } from './surface';
import type { Report } from './tools/operation-tool';

/** Serves `/api/mcp`. Takes and gives web-standard messages, so it can stand in front of the framework as well as in it. */
export function handleMcp(request: Request): Promise<Response> {
  surface ??= createProductMcp(registry);
  return surface.handle(request);
}

let surface: McpSurface | undefined;

/** The product's MCP surface over any list of operations and any database. */
export function createProductMcp(operations: readonly AnyOperation[], openDatabase: () => PlatformDb = database, lookIntervalMs = LOOK_INTERVAL_MS): McpSurface {
  const changedSince = changedListings(operations, () => createContext({ actor: { kind: 'system' }, db: openDatabase() }));
  return createMcpSurface({
    pack: productPack(operations, env.BASE_URL, report),
    identity: productIdentity(env.BASE_URL),
    site: { baseUrl: env.BASE_URL, development: env.NODE_ENV !== 'production' },
    authenticate: (request) => authenticate(request, openDatabase()),
    context: (given) => createContext({ ...given, db: openDatabase() }),
    requestId: requestIdOf,
    consume: (actor, effects) => consume(actor, effects, openDatabase()),
    bus: listingChangeBus({ changedSince, intervalMs: lookIntervalMs, report: (error) => report(error, 'subscriptions') }),
    report,
    answered: (request, { status }, given) => logRequest({ ...given, method: request.method, route: '/api/mcp', status }),
  });
}

/** How late a subscriber may learn of a change. */
const LOOK_INTERVAL_MS = 5_000;

const report: Report = (error, requestId) => log.error({ requestId, err: error }, 'mcp request failed');
