import type { Context } from '@/lib/kernel/context';
import { AppError, toAppError } from '@/lib/kernel/errors';
import { authenticate } from '@/lib/platform/auth/authenticate';
import { createContext } from '@/lib/platform/context';
import type { PlatformDb } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { CORS } from '@/lib/platform/http/cors';
import { problemResponse } from '@/lib/platform/http/problem';
import { rateLimitHeaders } from '@/lib/platform/http/rate-limit-headers';
import { answerUnlessRead } from '@/lib/platform/http/read-only';
import { requestIdOf } from '@/lib/platform/http/request-id';
import { log, logRequest } from '@/lib/platform/log';
import { consume } from '@/lib/platform/rate-limit';

/** Answers one readable document: `headers` already hold CORS, request id and rate limits. */
export type Read = (request: Request, ctx: Context, headers: Headers) => Promise<Response>;

/** A surface of documents that are only read: methods, caller, rate limit, error document and log line around `read`. It never rejects. */
export function readingSurface(openDatabase: () => PlatformDb, routeOf: (url: URL) => string, read: Read): (request: Request) => Promise<Response> {
  return async (request) => {
    const startedAt = performance.now();
    const requestId = requestIdOf(request);
    const headers = new Headers({ ...CORS, 'X-Request-Id': requestId });
    const trace = { route: routeOf(new URL(request.url)), actor: 'visitor' as Context['actor']['kind'] };
    const response = await serve(request, requestId, headers, trace).catch((thrown: unknown) => fail(thrown, requestId, headers));
    logRequest({ requestId, method: request.method, route: trace.route, status: response.status, durationMs: performance.now() - startedAt, actor: trace.actor });
    return response;
  };

  async function serve(request: Request, requestId: string, headers: Headers, trace: { actor: Context['actor']['kind'] }): Promise<Response> {
    const other = answerUnlessRead(request, requestId);
    if (other) return other;
    const db = openDatabase();
    const actor = await authenticate(request, db);
    trace.actor = actor.kind;
    const quota = await consume(actor, 'read', db, 'document');
    for (const [name, value] of Object.entries(rateLimitHeaders(quota))) headers.set(name, value);
    if (quota.retryAfterSeconds !== undefined) {
      throw new AppError('rate_limited', `Too many requests. Wait ${quota.retryAfterSeconds} seconds.`, { retryAfterSeconds: quota.retryAfterSeconds });
    }
    return read(request, createContext({ actor, db, requestId }), headers);
  }
}

function fail(thrown: unknown, requestId: string, headers: Headers): Response {
  const error = toAppError(thrown);
  if (error.kind.status >= 500) log.error({ requestId, err: error.cause ?? error }, 'request failed');
  return problemResponse(error, requestId, env.BASE_URL, headers);
}
