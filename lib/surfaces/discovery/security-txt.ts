import { env } from '@/lib/platform/env';
import type { DiscoveryDocument } from './document';

/** security.txt (RFC 9116); absent until the operator sets SECURITY_CONTACT, because a contact that nobody reads is worse than none. */
export const securityTxt: DiscoveryDocument = {
  paths: ['/.well-known/security.txt'],
  mediaType: 'text/plain; charset=utf-8',
  maxAgeSeconds: 86_400,
  body: ({ baseUrl }) => {
    if (!env.SECURITY_CONTACT) return undefined;
    return [
      `Contact: ${env.SECURITY_CONTACT}`,
      `Expires: ${expiry(new Date())}`,
      'Preferred-Languages: en',
      `Canonical: ${baseUrl}/.well-known/security.txt`,
      `Policy: ${baseUrl}/acceptable-use`,
      '',
    ].join('\n');
  },
};

/** The first of the month half a year ahead: less than a year, as the RFC asks, and the same all month. */
const expiry = (now: Date): string => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1)).toISOString();
