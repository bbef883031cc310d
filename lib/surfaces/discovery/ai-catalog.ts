import { type DiscoveryDocument, json } from './document';
import { SITE_NAME } from './policy';
import { SKILLS } from './skills';

/** Sentences that an index of catalogues embeds, so that an agent with such a task finds us. */
const QUERIES = ['Find a two-bedroom apartment to rent in Austin under $1,800', 'Houses for sale with a pool near Seattle', 'Ask the lister of a home for a showing on Saturday'];

/**
 * The AI catalogue: the MCP server and the skills, with the entry types that the draft knows. REST and feeds have no type there;
 * they are in the API catalogue of RFC 9727.
 */
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
      representativeQueries: QUERIES,
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
        ...SKILLS.map((skill) => entry('skill', skill.name, skill.title, 'text/markdown; profile="urn:air:agent-skills"', skill.path, skill.description, [...tags, 'skill'])),
      ],
    });
  },
};
