import { isLegacyRequest, WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/server';
import type { McpSurface } from '@/lib/surfaces/mcp/surface';

/**
 * The surface behind a transport with sessions, which the product does not have: only on it can a server of the 2025
 * era ask its client anything. Requests of the 2026 era go to the surface itself.
 */
export function withSessions(surface: McpSurface): (request: Request) => Promise<Response> {
  const transports = new Map<string, WebStandardStreamableHTTPServerTransport>();
  return async (request) => {
    const known = transports.get(request.headers.get('mcp-session-id') ?? '');
    if (known) return known.handleRequest(request);
    if (request.method !== 'POST' || !(await isLegacyRequest(request))) return surface.handle(request);
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: () => crypto.randomUUID(),
      onsessioninitialized: (id) => void transports.set(id, transport),
    });
    await surface.serverFor({ kind: 'visitor', ip: '127.0.0.1' }, 'req_session', '2025-11-25').connect(transport);
    return transport.handleRequest(request);
  };
}
