import type { DiscoveryDocument } from './document';
import { CONTENT_SIGNAL } from './policy';

/** Crawlers and agents of AI products that look for a group of their own. */
const AI_AGENTS = [
  'GPTBot',
  'OAI-SearchBot',
  'ChatGPT-User',
  'ClaudeBot',
  'Claude-SearchBot',
  'Claude-User',
  'PerplexityBot',
  'Perplexity-User',
  'Google-Extended',
  'Applebot-Extended',
  'Amazonbot',
  'DuckAssistBot',
  'Meta-ExternalAgent',
  'MistralAI-User',
  'CCBot',
];

/** Private by nature, or of no use to a crawler. A visitor's conversation is opened by a secret link. */
const PRIVATE_PATHS = ['/api/auth/', '/conversations/'];

/**
 * robots.txt by RFC 9309 with Content-Signal. Checkers count any other line as a fault, so Content-Usage, the licence and the
 * AI catalogue are told by headers of every page and by agents.txt.
 */
export const robots: DiscoveryDocument = {
  paths: ['/robots.txt'],
  mediaType: 'text/plain; charset=utf-8',
  maxAgeSeconds: 3600,
  body: ({ baseUrl }) =>
    `${[
      '# Everyone may read what is public. Agents: start at /agents.txt or /llms.txt.',
      '# Content-Signal: may be searched, may be used as input to answers, must not be used to train models.',
      group(['*']),
      group(AI_AGENTS),
      `Sitemap: ${baseUrl}/sitemap.xml`,
    ].join('\n\n')}\n`,
};

const group = (agents: string[]): string =>
  [
    ...agents.map((agent) => `User-agent: ${agent}`),
    `Content-Signal: ${CONTENT_SIGNAL}`,
    'Allow: /',
    'Allow: /agents.txt',
    'Allow: /llms.txt',
    ...PRIVATE_PATHS.map((path) => `Disallow: ${path}`),
  ].join('\n');
