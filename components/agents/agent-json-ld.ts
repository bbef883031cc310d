import type { PublicAgent } from '@/lib/domains/agents/schema';

/** An agent as schema.org SoftwareApplication; `url` is its page here, its own website is `sameAs`. */
export function agentJsonLd({ id, name, description, website_url, created_at }: PublicAgent, url: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    '@id': url,
    url,
    dateCreated: created_at,
    mainEntity: {
      '@type': 'SoftwareApplication',
      identifier: id,
      name,
      description,
      applicationCategory: 'AI agent',
      ...(website_url && { sameAs: website_url }),
    },
  };
}
