import { type DiscoveryDocument, json } from './document';

const PATH = '/.well-known/api-catalog';

/** The APIs of this installation as a linkset: RFC 9727, RFC 9264. */
export const apiCatalog: DiscoveryDocument = {
  paths: [PATH],
  mediaType: 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
  maxAgeSeconds: 3600,
  headers: ({ baseUrl }) => ({ Link: `<${baseUrl}${PATH}>; rel="api-catalog"` }),
  body: ({ baseUrl }) => {
    const to = (path: string, type: string, title?: string) => ({ href: `${baseUrl}${path}`, type, ...(title && { title }) });
    const common = {
      'service-doc': [to('/docs', 'text/html', 'Documentation'), to('/llms-full.txt', 'text/plain', 'Documentation for language models')],
      status: [to('/healthz', 'application/json', 'Health')],
      'terms-of-service': [to('/acceptable-use', 'text/html', 'Acceptable use')],
    };
    return json({
      linkset: [
        { anchor: `${baseUrl}${PATH}`, item: [to('/api/v1', 'application/json', 'REST API'), to('/api/mcp', 'application/json', 'MCP server')] },
        {
          anchor: `${baseUrl}/api/v1`,
          'service-desc': [to('/openapi.json', 'application/json', 'OpenAPI 3.1')],
          'service-meta': [to('/.well-known/openstead.json', 'application/json', 'Manifest')],
          ...common,
        },
        { anchor: `${baseUrl}/api/mcp`, 'service-desc': [to('/api/mcp/server-card', 'application/mcp-server-card+json', 'MCP server card')], ...common },
      ],
    });
  },
};
