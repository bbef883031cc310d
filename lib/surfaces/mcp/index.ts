import { registry } from '@/lib/domains/registry';
import { authenticate } from '@/lib/platform/auth/authenticate';
import { createContext } from '@/lib/platform/context';
import { database } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { requestIdOf } from '@/lib/platform/http/request-id';
import { productIdentity } from './identity';
import { productPack } from './product-pack';
import { createMcpSurface, type McpSurface } from './surface';
import type { Report } from './tools/operation-tool';

/** Serves `/api/mcp`. Takes and gives web-standard messages, so it can stand in front of the framework as well as in it. */
export function handleMcp(request: Request): Promise<Response> {
  surface ??= productSurface();
  return surface.handle(request);
}

let surface: McpSurface | undefined;

const productSurface = (): McpSurface =>
  createMcpSurface({
    pack: productPack(registry, env.BASE_URL, report),
    identity: productIdentity(env.BASE_URL),
    site: { baseUrl: env.BASE_URL, development: env.NODE_ENV !== 'production' },
    authenticate: (request) => authenticate(request, database()),
    context: createContext,
    requestId: requestIdOf,
    consume: async () => undefined,
    report,
  });

const report: Report = (error, requestId) => void process.stderr.write(`mcp ${requestId}: ${error instanceof Error ? error.stack : error}\n`);
