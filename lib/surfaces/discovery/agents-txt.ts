import { registry } from '@/lib/domains/registry';
import { SCOPES } from '@/lib/kernel/scopes';
import { type DiscoveryDocument, json } from './document';
import { limitLines } from './limits';
import { ACCEPTABLE_USE, CONTENT_USAGE, SITE_DESCRIPTION, SITE_NAME } from './policy';
import { SKILLS } from './skills';

/** agents.txt 1.0 (agents-txt.com): capability lines. Its parsers skip the further keys, which are policy for whoever reads on. */
export const agentsTxt: DiscoveryDocument = {
  paths: ['/agents.txt'],
  mediaType: 'text/plain; charset=utf-8',
  maxAgeSeconds: 3600,
  body: ({ baseUrl }) =>
    `${[
      ['# agents.txt', '# Standard: https://agents-txt.com', `# JSON: ${baseUrl}/agents.json`],
      ['# Tools: search and read listings without a key; inquiries and conversations with one.', `MCP: ${baseUrl}/api/mcp`],
      SKILLS.map((skill) => `Skills: ${baseUrl}${skill.path}`),
      ['# Policy', ...ACCEPTABLE_USE.map((rule) => `Policy: ${rule}`), `Terms: ${baseUrl}/acceptable-use`, `License: ${baseUrl}/license.xml`, `Content-Usage: ${CONTENT_USAGE}`],
      ['# Attribution', `Attribution: link to ${baseUrl}/listings/{id} when redisplaying a listing`],
      ['# Rate limits', ...limitLines().map((line) => `Rate-Limit: ${line}`)],
      ['# Keys', 'Auth: Authorization: Bearer ope_…', `Register: POST ${baseUrl}/api/v1/agents/register`],
      [
        '# Endpoints',
        `Manifest: ${baseUrl}/.well-known/trellistate.json`,
        `OpenAPI: ${baseUrl}/openapi.json`,
        `Docs: ${baseUrl}/docs`,
        `LLMs: ${baseUrl}/llms.txt`,
        `Feed: ${baseUrl}/api/v1/feed.json`,
        `Feed: ${baseUrl}/api/v1/feed.rss`,
        `Sitemap: ${baseUrl}/sitemap.xml`,
        ...registry.map((operation) => `Endpoint: ${operation.method} ${baseUrl}${operation.path}`),
      ],
    ]
      .map((block) => block.join('\n'))
      .join('\n\n')}\n`,
};

/** The structured companion of agents.txt. */
export const agentsJson: DiscoveryDocument = {
  paths: ['/agents.json'],
  mediaType: 'application/json',
  maxAgeSeconds: 3600,
  body: ({ baseUrl }) =>
    json({
      $schema: 'https://agents-txt.com/schema/agents-json/v1.0.json',
      version: '1.0',
      standard: 'https://agents-txt.com',
      site: { name: SITE_NAME, url: baseUrl, description: SITE_DESCRIPTION },
      mcp: [{ url: `${baseUrl}/api/mcp`, type: 'streamable-http', description: 'Search and read listings, browse agents, send inquiries.' }],
      skills: SKILLS.map((skill) => ({ url: `${baseUrl}${skill.path}`, description: skill.description })),
      policy: { rules: ACCEPTABLE_USE, terms: `${baseUrl}/acceptable-use`, license: `${baseUrl}/license.xml`, attribution: 'Link to the listing URL when redisplaying.' },
      scopes: SCOPES,
    }),
};
