/** The public API answers any origin: keys travel in a header, never in a cookie, so a foreign page gains nothing. */
export const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'ETag, Link, Location, Retry-After, X-Request-Id, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, X-RateLimit-Resource, RateLimit, RateLimit-Policy, X-Idempotent-Replayed',
} as const;

/** The answer to a preflight or a plain OPTIONS. */
export const optionsResponse = (allow: readonly string[]): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...CORS,
      Allow: allow.join(', '),
      'Access-Control-Allow-Methods': allow.join(', '),
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match, X-Conversation-Token, X-Request-Id',
      'Access-Control-Max-Age': '86400',
    },
  });
