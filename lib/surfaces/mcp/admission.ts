import { localhostAllowedHostnames, validateHostHeader, validateOriginHeader } from '@modelcontextprotocol/server';
import { rpcError } from './rpc-error';

/** Where the endpoint may be reached and from where a browser may call it. */
export interface Site {
  /** Absolute origin of this installation. */
  baseUrl: string;
  /** Whether loopback names are admitted whatever `baseUrl` says. */
  development: boolean;
}

/**
 * Refuses what must not reach the protocol: a foreign Host or Origin with 403 (DNS rebinding, as MCP's transport
 * security section requires), methods other than POST with 405. Answers preflights. Undefined admits the request.
 */
export function admission(request: Request, site: Site): Response | undefined {
  const hostnames = allowedHostnames(site);
  const host = validateHostHeader(request.headers.get('host') ?? new URL(request.url).host, hostnames);
  if (!host.ok) return rpcError(403, `The host "${host.hostname ?? ''}" is not served here. Call ${site.baseUrl}, or set BASE_URL to the address in use.`);
  const origin = validateOriginHeader(request.headers.get('origin'), hostnames);
  if (!origin.ok) return rpcError(403, `Pages of this origin may not call this endpoint. Call it from ${site.baseUrl} or without a browser.`);
  const cors = corsHeaders(request);
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { ...cors, ...PREFLIGHT } });
  if (request.method === 'POST') return undefined;
  return rpcError(405, 'This MCP endpoint is stateless: send JSON-RPC messages by POST. There is no session to open by GET or end by DELETE.', { ...cors, Allow: 'POST, OPTIONS' });
}

/** Echoes an admitted origin: `*` would also answer the pages that `admission` refuses. */
export function corsHeaders(request: Request): Record<string, string> {
  const origin = request.headers.get('origin');
  return origin ? { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': EXPOSED, Vary: 'Origin' } : { Vary: 'Origin' };
}

const EXPOSED = 'Mcp-Protocol-Version, Mcp-Session-Id, Retry-After, WWW-Authenticate, X-Request-Id, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset';

const PREFLIGHT = {
  Allow: 'POST, OPTIONS',
  'Access-Control-Allow-Methods': 'POST, OPTIONS',
  'Access-Control-Allow-Headers':
    'Accept, Authorization, Content-Type, Last-Event-ID, Mcp-Method, Mcp-Name, Mcp-Protocol-Version, Mcp-Session-Id, X-Conversation-Token, X-Request-Id',
  'Access-Control-Max-Age': '86400',
};

function allowedHostnames({ baseUrl, development }: Site): string[] {
  const { hostname } = new URL(baseUrl);
  const loopback = localhostAllowedHostnames();
  return development || loopback.includes(hostname) ? [hostname, ...loopback] : [hostname];
}
