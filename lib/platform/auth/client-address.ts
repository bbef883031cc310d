import { env } from '@/lib/platform/env';

/**
 * The caller's IP address. Our server appends the address of its own peer to X-Forwarded-For, so the last entry is
 * true; each of TRUST_PROXY proxies in front has appended one before it. Entries further left may be invented.
 */
export function clientAddress(request: Request): string {
  const chain = (request.headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim());
  const address = chain[Math.max(0, chain.length - 1 - env.TRUST_PROXY)];
  return (address || '127.0.0.1').replace(/^::ffff:/, '');
}
