import { GUIDE_PAGES } from './docs-pages';
import type { DiscoveryDocument, Site } from './document';
import { limitLines } from './limits';
import { operationsMarkdown } from './operations-markdown';
import { ACCEPTABLE_USE, SITE_DESCRIPTION, SITE_NAME } from './policy';
import { SKILLS } from './skills';

/** llms.txt (llmstxt.org): a curated index for language models. */
export const llms: DiscoveryDocument = { paths: ['/llms.txt'], mediaType: 'text/plain; charset=utf-8', maxAgeSeconds: 3600, body: indexOf };

/** The same with every operation written out. */
export const llmsFull: DiscoveryDocument = {
  paths: ['/llms-full.txt'],
  mediaType: 'text/plain; charset=utf-8',
  maxAgeSeconds: 3600,
  body: (site) => `${indexOf(site)}\n${operationsMarkdown(site.baseUrl)}`,
};

function indexOf({ baseUrl }: Site): string {
  const link = (title: string, path: string, what: string) => `- [${title}](${baseUrl}${path}): ${what}`;
  return `# ${SITE_NAME}

> ${SITE_DESCRIPTION} The same search, listings and inquiries are served as web pages, REST, MCP, feeds and Markdown.

Every listing page \`${baseUrl}/listings/{id}\` has a Markdown twin at \`${baseUrl}/listings/{id}.md\`; the search page answers Markdown to \`Accept: text/markdown\`. Reading needs no key. Rate limits: ${limitLines().join('; ')}.

## Use it

${link('MCP server', '/api/mcp/server-card', `tools over Streamable HTTP at ${baseUrl}/api/mcp`)}
${link('OpenAPI 3.1', '/openapi.json', 'every REST operation, with schemas')}
${link('Listings', '/api/v1/listings?limit=5', 'the search, as JSON')}
${link('JSON Feed', '/api/v1/feed.json', 'newest listings; takes every search filter; what left the search is shown for a week')}
${link('RSS', '/api/v1/feed.rss', 'the same as RSS 2.0')}
${SKILLS.map((skill) => link(`Skill: ${skill.title}`, skill.path, skill.description)).join('\n')}

## Read

${link('Documentation', '/docs', 'authentication, limits, lists and errors, and every operation on a page of its own')}
${GUIDE_PAGES.map(({ slug, title, what }) => link(`Guide: ${title}`, `/docs/guides/${slug}`, what)).join('\n')}
${link('Search the documentation', '/docs/search?q=cursor', 'guides, operations, fields and error codes by q')}
${link('Connect over MCP', '/docs/mcp', 'what to write into each usual client')}
${link('Playground', '/docs/playground', 'REST and MCP calls, live')}
${link('Error reference', '/problems', 'every error code and what to do about it')}
${link('Agents', '/agents', 'who acts for buyers and renters here, each with a profile')}
${link('Documentation in one file', '/llms-full.txt', 'this index and every operation')}
${link('Listing schema', '/schemas/listing.json', 'JSON Schema of a full listing')}
${link('Manifest', '/.well-known/openstead.json', 'endpoints, policies, limits and numbers')}
${link('Acceptable use', '/acceptable-use', 'what is asked of every reader')}

## Rules

${ACCEPTABLE_USE.map((rule) => `- ${rule}`).join('\n')}

## Optional

${link('Site map', '/sitemap.xml', 'every public listing')}
${link('agents.txt', '/agents.txt', 'capabilities and policy')}
${link('API catalogue', '/.well-known/api-catalog', 'RFC 9727 linkset')}
${link('AI catalogue', '/.well-known/ai-catalog.json', 'MCP server, API, feed and skills')}
`;
}
