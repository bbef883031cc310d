import { type DiscoveryDocument, json } from './document';
import { SITE_NAME } from './policy';
import { SKILLS } from './skills';

/** The AI catalogue: one index of what an agent can use here. Entries carry `type`, as the draft has it since 2026. */
export const aiCatalog: DiscoveryDocument = {
  paths: ['/.well-known/ai-catalog.json'],
  mediaType: 'application/ai-catalog+json',
  maxAgeSeconds: 3600,
  body: ({ baseUrl, host, version }) => {
    const entry = (kind: string, name: string, displayName: string, type: string, path: string, description: string, tags: string[]) => ({
      identifier: `urn:air:${host}:${kind}:${name}`,
      displayName,
      type,
      url: `${baseUrl}${path}`,
      description,
      tags,
      version,
    });
    const tags = ['real-estate', 'homes', 'listings'];
    return json({
      specVersion: '1.0',
      host: { displayName: SITE_NAME, identifier: host, documentationUrl: `${baseUrl}/docs` },
      entries: [
        entry('mcp', 'openstead', `${SITE_NAME} MCP server`, 'application/mcp-server-card+json', '/api/mcp/server-card', 'Search and read listings, and send inquiries.', [
          ...tags,
          'mcp',
        ]),
        entry('api', 'rest', `${SITE_NAME} REST API`, 'application/json', '/openapi.json', 'OpenAPI 3.1 description of every operation.', [...tags, 'openapi']),
        entry('feed', 'listings', `${SITE_NAME} feed`, 'application/feed+json', '/api/v1/feed.json', 'Listings newest first; takes every search filter.', [...tags, 'feed']),
        ...SKILLS.map((skill) => entry('skill', skill.name, skill.title, 'text/markdown', skill.path, skill.description, [...tags, 'skill'])),
      ],
    });
  },
};
