import { randomUUID } from 'node:crypto';

/** The caller's `X-Request-Id` where it is a plain token of at most 100 characters, else a new one. */
export function requestIdOf(request: Request): string {
  const given = request.headers.get('x-request-id');
  return given && /^[\w.:-]{1,100}$/.test(given) ? given : `req_${randomUUID()}`;
}
