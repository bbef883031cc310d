import { type DiscoveryDocument, json, type Site } from './document';
import { MCP_PROTOCOL_VERSIONS, SITE_NAME } from './policy';

/** The MCP server card (SEP-2127), at the path that the protocol reserves and at those where scanners look. */
export const serverCard: DiscoveryDocument = {
  paths: ['/api/mcp/server-card', '/.well-known/mcp/server-card.json', '/.well-known/mcp.json', '/.well-known/mcp-server-card'],
  mediaType: 'application/mcp-server-card+json',
  maxAgeSeconds: 3600,
  body: (site) => json(cardOf(site)),
};

/** Identity and connection only: tools are for the protocol itself to list. */
function cardOf({ baseUrl, host, version }: Site): Record<string, unknown> {
  return {
    $schema: 'https://static.modelcontextprotocol.io/schemas/v1/server-card.schema.json',
    name: `${host.split('.').reverse().join('.')}/openstead`,
    version,
    title: SITE_NAME,
    description: 'Search homes for sale and rent, read full listings, and send inquiries to listers.',
    websiteUrl: `${baseUrl}/docs`,
    remotes: [
      {
        type: 'streamable-http',
        url: `${baseUrl}/api/mcp`,
        supportedProtocolVersions: MCP_PROTOCOL_VERSIONS,
        headers: [
          {
            name: 'Authorization',
            description: 'Bearer and a key. Reading needs none; an agent gets one at POST /api/v1/agents/register.',
            isRequired: false,
            isSecret: true,
            placeholder: 'Bearer ope_…',
          },
        ],
      },
    ],
  };
}
