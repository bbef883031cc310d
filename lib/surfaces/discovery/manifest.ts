import { registry } from '@/lib/domains/registry';
import { type DiscoveryDocument, json, type Site } from './document';
import { LIMITS } from './limits';
import { ACCEPTABLE_USE, CONTENT_SIGNAL, MCP_PROTOCOL_VERSIONS, SITE_DESCRIPTION, SITE_NAME } from './policy';
import { inventory } from './sitemap-shards';

/** The network manifest of the marketplace contract: where everything is, under what terms, and how much there is. */
export const manifest: DiscoveryDocument = {
  paths: ['/.well-known/trellistate.json', '/.well-known/openstead.json'],
  mediaType: 'application/json',
  maxAgeSeconds: 60,
  body: async (site) => {
    const { active, updated } = await inventory();
    return json({ ...identityOf(site), stats: { active_listings: active, updated_at: updated?.toISOString() ?? null } });
  },
};

function identityOf({ baseUrl, version }: Site): Record<string, unknown> {
  const at = (path: string) => `${baseUrl}${path}`;
  return {
    name: SITE_NAME,
    description: SITE_DESCRIPTION,
    url: baseUrl,
    version,
    flow: ['agents.txt', 'manifest', 'feed', 'listing API', 'register', 'inquiry'],
    policies: {
      rules: ACCEPTABLE_USE,
      acceptable_use: at('/acceptable-use'),
      agents_txt: at('/agents.txt'),
      robots_txt: at('/robots.txt'),
      license: at('/license.xml'),
      attribution: 'Link to the listing URL when redisplaying.',
      content_signal: CONTENT_SIGNAL,
    },
    endpoints: {
      listings: at('/api/v1/listings'),
      agents: at('/api/v1/agents'),
      register: at('/api/v1/agents/register'),
      conversations: at('/api/v1/conversations'),
      feed_json: at('/api/v1/feed.json'),
      feed_rss: at('/api/v1/feed.rss'),
      mcp: at('/api/mcp'),
      openapi: at('/openapi.json'),
      docs: at('/docs'),
      llms_txt: at('/llms.txt'),
      sitemap: at('/sitemap.xml'),
    },
    operations: registry.map(({ id, method, path, title, scope, tool }) => ({ id, method, url_template: at(path), title, scope, ...(tool && { mcp_tool: tool.name }) })),
    authentication: {
      scheme: 'bearer',
      header: 'Authorization: Bearer <key>',
      key_prefixes: ['ope_'],
      register: { method: 'POST', url: at('/api/v1/agents/register') },
      required_for: ['Being named as an agent in inquiries and conversations, and submit_inquiry over MCP'],
    },
    rate_limits: LIMITS,
    listing_schema: at('/schemas/listing.json'),
    feeds: [
      { type: 'application/feed+json', url: at('/api/v1/feed.json') },
      { type: 'application/rss+xml', url: at('/api/v1/feed.rss') },
    ],
    mcp: { url: at('/api/mcp'), transport: 'streamable-http', server_card: at('/api/mcp/server-card'), protocol_versions: MCP_PROTOCOL_VERSIONS },
  };
}
