import { type AuthInfo, createMcpHandler, type McpRequestContext, type Server, type ServerEventBus, type ServerNotifier } from '@modelcontextprotocol/server';
import type { Actor, Context } from '@/lib/kernel/context';
import { AppError, toAppError } from '@/lib/kernel/errors';
import type { Effects } from '@/lib/kernel/operation';
import { type Quota, rateLimitHeaders } from '@/lib/platform/http/rate-limit-headers';
import { admission, corsHeaders, type Site } from './admission';
import { openStreams } from './open-streams';
import type { McpCaller, McpPack } from './pack';
import { rpcError } from './rpc-error';
import { type McpIdentity, serverFor } from './server';
import { singleAnswer } from './single-answer';
import type { Report } from './tools/operation-tool';

export interface McpSurfaceOptions {
  pack: McpPack;
  identity: McpIdentity;
  site: Site;
  /** @throws AppError for a key that does not hold. */
  authenticate(request: Request): Promise<Actor>;
  context(given: { actor: Actor; requestId: string; idempotencyKey?: string }): Context;
  requestId(request: Request): string;
  /** Counts a run of an operation; the quota says whether it is refused. */
  consume(actor: Actor, effects: Effects): Promise<Quota | undefined>;
  /** Where changes of lists and resources come from, for subscriptions; nowhere unless given. */
  bus?: ServerEventBus;
  report: Report;
  /** Called after each answer, for the request log. */
  answered?(request: Request, response: Response, given: { requestId: string; actor: Actor['kind']; durationMs: number }): void;
}

export interface McpSurface {
  /** Serves one HTTP request; never rejects. */
  handle(request: Request): Promise<Response>;
  /** The protocol server of one caller, for transports other than HTTP requests. */
  serverFor(actor: Actor, requestId: string, revision: string): Server;
  notify: ServerNotifier;
  /** Ends open streams, so that the process can stop. */
  close(): Promise<void>;
}

/**
 * One stateless MCP endpoint for revisions 2025-03-26 to 2025-11-25 and 2026-07-28. Every request stands alone, so
 * copies behind a proxy need no affinity. Only what runs an operation counts against rate limits.
 */
export function createMcpSurface(options: McpSurfaceOptions): McpSurface {
  const { pack, identity, site, report } = options;
  const handler = createMcpHandler((context) => serverFor(pack, callerOf(options, exchangeOf(context), revisionOf(context)), identity, report), {
    maxRequestBodySize: MAXIMUM_BODY_BYTES,
    ...(options.bus ? { bus: options.bus } : {}),
  });

  const streams = openStreams(MAXIMUM_STREAMS);

  async function handle(request: Request): Promise<Response> {
    const startedAt = performance.now();
    const exchange: Exchange = { actor: { kind: 'visitor', ip: '' }, requestId: options.requestId(request) };
    const refused = admission(request, site);
    const response = refused ?? (await serve(request, exchange).catch((thrown: unknown) => refusal(toAppError(thrown), exchange, report)));
    const cors = refused?.status === 403 ? {} : corsHeaders(request);
    const headers = { ...cors, 'X-Request-Id': exchange.requestId, ...(exchange.quota ? rateLimitHeaders(exchange.quota) : {}) };
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    options.answered?.(request, response, { requestId: exchange.requestId, actor: exchange.actor.kind, durationMs: performance.now() - startedAt });
    return response;
  }

  async function serve(request: Request, exchange: Exchange): Promise<Response> {
    exchange.actor = await options.authenticate(request);
    const authInfo: AuthInfo = { token: '', clientId: '', scopes: [], extra: { exchange } };
    // The SDK refuses a request whose header and body name different methods.
    const listens = request.headers.get('mcp-method') === 'subscriptions/listen';
    if (listens) streams.admit(exchange.actor);
    const answer = await singleAnswer(await handler.fetch(acceptingBoth(request), { authInfo }));
    const response = listens ? streams.hold(exchange.actor, answer, request.signal) : answer;
    response.headers.set('Cache-Control', 'no-store');
    return response;
  }

  return {
    handle,
    serverFor: (actor, requestId, revision) => serverFor(pack, callerOf(options, { actor, requestId }, revision), identity, report),
    notify: handler.notify,
    close: handler.close,
  };
}

/** Clients must accept JSON and event streams, says MCP, and the SDK refuses others. We stream only what was asked to be a stream, so JSON will do. */
function acceptingBoth(request: Request): Request {
  const accept = request.headers.get('accept') ?? '*/*';
  if (accept.includes('text/event-stream') || !/application\/(json|\*)|\*\/\*/.test(accept)) return request;
  const headers = new Headers(request.headers);
  headers.set('accept', 'application/json, text/event-stream');
  return new Request(request, { headers });
}

const MAXIMUM_BODY_BYTES = 1_000_000;
const MAXIMUM_STREAMS = 8;

/** What is known of one HTTP request and its answer. */
interface Exchange {
  actor: Actor;
  requestId: string;
  quota?: Quota | undefined;
}

const exchangeOf = ({ authInfo }: McpRequestContext): Exchange => authInfo?.extra?.exchange as Exchange;

/** A request of the 2025 era names its revision in a header, which the first revision did not have. */
const revisionOf = ({ era, requestInfo }: McpRequestContext): string => (era === 'modern' ? '2026-07-28' : (requestInfo?.headers.get('mcp-protocol-version') ?? '2025-03-26'));

function callerOf(options: McpSurfaceOptions, exchange: Exchange, revision: string): McpCaller {
  const { actor, requestId } = exchange;
  return {
    actor,
    requestId,
    revision,
    context: ({ conversationToken, ...more } = {}) => {
      const inConversation = conversationToken !== undefined && actor.kind === 'visitor';
      return options.context({ actor: inConversation ? { ...actor, conversationToken } : actor, requestId, ...more });
    },
    async charge(effects) {
      exchange.quota = await options.consume(actor, effects);
      const retryAfterSeconds = exchange.quota?.retryAfterSeconds;
      if (retryAfterSeconds !== undefined) throw new AppError('rate_limited', `Too many requests. Wait ${retryAfterSeconds} seconds.`, { retryAfterSeconds });
    },
  };
}

function refusal(error: AppError, { requestId }: Exchange, report: Report): Response {
  if (error.code === 'internal_error') report(error.cause ?? error, requestId);
  const challenge: Record<string, string> = error.code === 'unauthorized' ? { 'WWW-Authenticate': 'Bearer realm="openstead", error="invalid_token"' } : {};
  const wait: Record<string, string> = error.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(error.retryAfterSeconds) };
  return rpcError(error.kind.status, error.message, { ...challenge, ...wait });
}
