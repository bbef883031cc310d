import { registry } from '@/lib/domains/registry';
import type { AnyOperation } from '@/lib/kernel/operation';
import { authenticate } from '@/lib/platform/auth/authenticate';
import { createContext } from '@/lib/platform/context';
import { database, type PlatformDb } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { requestIdOf } from '@/lib/platform/http/request-id';
import { log, logRequest } from '@/lib/platform/log';
import { consume } from '@/lib/platform/rate-limit';
import { productIdentity } from './identity';
import { productPack } from './product-pack';
import { createMcpSurface, type McpSurface } from './surface';
import type { Report } from './tools/operation-tool';

/** Serves `/api/mcp`. Takes and gives web-standard messages, so it can stand in front of the framework as well as in it. */
export function handleMcp(request: Request): Promise<Response> {
  surface ??= createProductMcp(registry);
  return surface.handle(request);
}

let surface: McpSurface | undefined;

/** The product's MCP surface over any list of operations and any database. */
export function createProductMcp(operations: readonly AnyOperation[], openDatabase: () => PlatformDb = database): McpSurface {
  return createMcpSurface({
    pack: productPack(operations, env.BASE_URL, report),
    identity: productIdentity(env.BASE_URL),
    site: { baseUrl: env.BASE_URL, development: env.NODE_ENV !== 'production' },
    authenticate: (request) => authenticate(request, openDatabase()),
    context: (given) => createContext({ ...given, db: openDatabase() }),
    requestId: requestIdOf,
    consume: (actor, effects) => consume(actor, effects, openDatabase()),
    report,
    answered: (request, { status }, given) => logRequest({ ...given, method: request.method, route: '/api/mcp', status }),
  });
}

const report: Report = (error, requestId) => log.error({ requestId, err: error }, 'mcp request failed');
