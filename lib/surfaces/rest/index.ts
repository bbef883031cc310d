import { registry } from '@/lib/domains/registry';
import { invoke } from '@/lib/kernel/call';
import type { Actor } from '@/lib/kernel/context';
import { AppError, toAppError } from '@/lib/kernel/errors';
import type { AnyOperation } from '@/lib/kernel/operation';
import { authenticate } from '@/lib/platform/auth/authenticate';
import { createContext } from '@/lib/platform/context';
import { database, type PlatformDb } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { conditionalResponse } from '@/lib/platform/http/conditional';
import { CORS, optionsResponse } from '@/lib/platform/http/cors';
import { problemResponse } from '@/lib/platform/http/problem';
import { rateLimitHeaders } from '@/lib/platform/http/rate-limit-headers';
import { requestIdOf } from '@/lib/platform/http/request-id';
import { log, logRequest } from '@/lib/platform/log';
import { consume } from '@/lib/platform/rate-limit';

import { idempotency, readInput, unknownPath } from './input';
import { compileRoutes } from './match';

/** What one request has come to, for its log line. */
interface Trace {
  route: string;
  actor: Actor['kind'];
}

/**
 * Serves every operation of the registry at its method and path: HEAD and OPTIONS, ETag and 304, 404/405/413/415, rate limits,
 * idempotency and the error document included. A web-standard function; it never rejects.
 */
export const handleRest = createRestSurface(registry);

/** The REST surface over any list of operations and any database. */
export function createRestSurface(operations: readonly AnyOperation[], openDatabase: () => PlatformDb = database): (request: Request) => Promise<Response> {
  const match = compileRoutes(operations);
  return async (request) => {
    const startedAt = performance.now();
    const requestId = requestIdOf(request);
    const trace: Trace = { route: 'none', actor: 'visitor' };
    const headers = new Headers({ ...CORS, 'X-Request-Id': requestId, Vary: 'Authorization' });
    const response = await serve(request, requestId, headers, trace).catch((thrown: unknown) => fail(thrown, requestId, headers));
    logRequest({ requestId, method: request.method, route: trace.route, status: response.status, durationMs: performance.now() - startedAt, actor: trace.actor });
    return response;
  };

  async function serve(request: Request, requestId: string, headers: Headers, trace: Trace): Promise<Response> {
    const { pathname } = new URL(request.url);
    const found = match(request.method, pathname);
    if (!found) throw unknownPath(pathname, operations);
    trace.route = found.template;
    if ('allow' in found) return answerMethod(request, found.allow, headers);
    const actor = await authenticate(request, openDatabase());
    trace.actor = actor.kind;
    const quota = await consume(actor, found.operation.effects, openDatabase(), isFromOwnPage(request) ? 'page' : 'program');
    for (const [name, value] of Object.entries(rateLimitHeaders(quota))) headers.set(name, value);
    if (quota.retryAfterSeconds !== undefined) {
      throw new AppError('rate_limited', `Too many requests. Wait ${quota.retryAfterSeconds} seconds.`, { retryAfterSeconds: quota.retryAfterSeconds });
    }
    const input = await readInput(found.operation, found.values, request);
    const ctx = createContext({ actor, db: openDatabase(), requestId, ...idempotency(request) });
    const { output, replayed } = await invoke(found.operation, ctx, input);
    if (replayed) headers.set('X-Idempotent-Replayed', 'true');
    headers.set('Content-Type', 'application/json');
    headers.set('Cache-Control', cacheControl(found.operation, actor));
    return conditionalResponse(request, JSON.stringify(output), headers, found.operation.status);
  }
}

/** Browsers set this header themselves, and no script of another site can. https://www.w3.org/TR/fetch-metadata/ */
const isFromOwnPage = (request: Request): boolean => request.headers.get('sec-fetch-site') === 'same-origin';

function answerMethod(request: Request, allow: string[], headers: Headers): Response {
  if (request.method === 'OPTIONS') return optionsResponse(allow);
  headers.set('Allow', allow.join(', '));
  throw new AppError('method_not_allowed', `${request.method} is not offered here. Use ${allow.join(', ')}.`);
}

function fail(thrown: unknown, requestId: string, headers: Headers): Response {
  const error = toAppError(thrown);
  if (error.kind.status >= 500) log.error({ requestId, err: error.cause ?? error }, 'request failed');
  return problemResponse(error, requestId, env.BASE_URL, headers);
}

/** Shared caches keep only what every visitor would be answered. */
function cacheControl(operation: AnyOperation, actor: Actor): string {
  if (operation.effects !== 'read' || operation.cacheSeconds === undefined) return 'no-store';
  return actor.kind === 'visitor' ? `public, max-age=${operation.cacheSeconds}` : 'private, no-cache';
}
