import { type AppError, slugOf } from '@/lib/kernel/errors';
import { CORS } from './cors';

/** The error document of `/api/v1`: RFC 9457 problem details that also carries the marketplace's `error` member. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId: string;
  errors?: { field: string; message: string }[];
  error: { code: string; message: string; issues: { path: (string | number)[]; message: string }[] };
}

/** `error` as the error document; `baseUrl` without a trailing slash. */
export function problemOf(error: AppError, requestId: string, baseUrl: string): Problem {
  return {
    type: `${baseUrl}/problems/${slugOf(error.code)}`,
    title: error.kind.title,
    status: error.kind.status,
    detail: error.message,
    code: error.code,
    requestId,
    ...(error.issues.length > 0 && { errors: error.issues.map(({ path, message }) => ({ field: path.join('.'), message })) }),
    error: { code: error.code, message: error.message, issues: error.issues },
  };
}

/** The error document as a response: `application/problem+json`, never cached, with `Retry-After` where waiting helps. */
export function problemResponse(error: AppError, requestId: string, baseUrl: string, headers: HeadersInit = {}): Response {
  const all = new Headers({ ...CORS, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', 'X-Request-Id': requestId });
  for (const [name, value] of new Headers(headers)) all.set(name, value);
  if (error.retryAfterSeconds !== undefined) all.set('Retry-After', String(Math.ceil(error.retryAfterSeconds)));
  if (error.code === 'unauthorized') all.set('WWW-Authenticate', 'Bearer');
  return new Response(JSON.stringify(problemOf(error, requestId, baseUrl)), { status: error.kind.status, headers: all });
}
