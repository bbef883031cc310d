import { createHash } from 'node:crypto';

/**
 * A 200 answer with an ETag over its bytes, or the 304 or bodyless HEAD answer that the request asks for instead (RFC 9110, 13.1.2 and 9.3.2).
 * `headers` must hold the Content-Type; with a Last-Modified, If-Modified-Since is honoured too where no If-None-Match is sent.
 */
export function conditionalResponse(request: Request, body: string | Uint8Array<ArrayBuffer>, headers: HeadersInit, status = 200): Response {
  const all = new Headers(headers);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  all.set('ETag', etag);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && isUnchanged(request, etag, all.get('last-modified'))) {
    all.delete('Content-Type');
    return new Response(null, { status: 304, headers: all });
  }
  if (request.method !== 'HEAD') return new Response(body, { status, headers: all });
  all.set('Content-Length', String(Buffer.byteLength(body)));
  return new Response(null, { status, headers: all });
}

function isUnchanged(request: Request, etag: string, lastModified: string | null): boolean {
  const ifNoneMatch = request.headers.get('if-none-match');
  if (ifNoneMatch) return matches(ifNoneMatch, etag);
  const since = Date.parse(request.headers.get('if-modified-since') ?? '');
  return lastModified !== null && Date.parse(lastModified) <= since;
}

/** If-None-Match compares weakly: `W/"x"` matches `"x"`. */
function matches(header: string, etag: string): boolean {
  return header.split(',').some((candidate) => candidate.trim() === '*' || candidate.trim().replace(/^W\//, '') === etag);
}
