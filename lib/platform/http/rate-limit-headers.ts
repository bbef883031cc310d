/** What is left of a caller's allowance after a request. */
export interface Quota {
  limit: number;
  remaining: number;
  /** Unix seconds at which the window ends. */
  resetAt: number;
  policyName: string;
  windowSeconds: number;
  /** Present when the request was refused. */
  retryAfterSeconds?: number | undefined;
}

/**
 * The quota in both spellings that clients know: `X-RateLimit-*` (reset as Unix time) and
 * `RateLimit`/`RateLimit-Policy` of draft-ietf-httpapi-ratelimit-headers (reset as seconds left).
 */
export function rateLimitHeaders(quota: Quota): Record<string, string> {
  const secondsLeft = Math.max(0, quota.resetAt - Math.floor(Date.now() / 1000));
  return {
    'X-RateLimit-Limit': String(quota.limit),
    'X-RateLimit-Remaining': String(quota.remaining),
    'X-RateLimit-Reset': String(quota.resetAt),
    'RateLimit-Policy': `"${quota.policyName}";q=${quota.limit};w=${quota.windowSeconds}`,
    RateLimit: `"${quota.policyName}";r=${quota.remaining};t=${secondsLeft}`,
  };
}
