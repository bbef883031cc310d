import { createHash } from 'node:crypto';

/**
 * A 200 answer with an ETag over its bytes, or the 304 or bodyless HEAD answer that the request asks for instead (RFC 9110, 13.1.2 and 9.3.2).
 * `headers` must hold the Content-Type.
 */
export function conditionalResponse(request: Request, body: string, headers: HeadersInit, status = 200): Response {
  const all = new Headers(headers);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  all.set('ETag', etag);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && matches(request.headers.get('if-none-match'), etag)) {
    all.delete('Content-Type');
    return new Response(null, { status: 304, headers: all });
  }
  if (request.method !== 'HEAD') return new Response(body, { status, headers: all });
  all.set('Content-Length', String(Buffer.byteLength(body)));
  return new Response(null, { status, headers: all });
}

/** If-None-Match compares weakly: `W/"x"` matches `"x"`. */
function matches(header: string | null, etag: string): boolean {
  if (!header) return false;
  return header.split(',').some((candidate) => candidate.trim() === '*' || candidate.trim().replace(/^W\//, '') === etag);
}
