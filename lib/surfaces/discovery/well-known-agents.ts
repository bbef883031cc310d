import { registry } from '@/lib/domains/registry';
import type { AnyOperation } from '@/lib/kernel/operation';
import { type DiscoveryDocument, json, type Site } from './document';
import { SITE_DESCRIPTION, SITE_NAME } from './policy';

/** `/.well-known/agents.txt` in the grammar of draft-car-agents-txt-wellknown-00, which is another than that of `/agents.txt`. */
export const wellKnownAgentsTxt: DiscoveryDocument = {
  paths: ['/.well-known/agents.txt'],
  mediaType: 'text/plain; charset=utf-8',
  maxAgeSeconds: 3600,
  body: (site) =>
    `${[
      [
        'Spec-Version: 1.0',
        `Site-Name: ${SITE_NAME}`,
        `Site-URL: ${site.baseUrl}`,
        `Site-Description: ${SITE_DESCRIPTION}`,
        `Agents-JSON: ${site.baseUrl}/.well-known/agents.json`,
      ],
      ...capabilitiesOf(site).map((capability) => [
        `Capability: ${capability.id}`,
        `  Endpoint: ${capability.endpoint}`,
        ...(capability.method ? [`  Method: ${capability.method}`] : []),
        `  Protocol: ${capability.protocol}`,
        `  Auth: ${capability.auth.type}`,
        `  Description: ${capability.description}`,
      ]),
      ['Allow: /*', 'Disallow: /api/auth/*', 'Disallow: /conversations/*'],
      ['Agent: *'],
    ]
      .map((block) => block.join('\n'))
      .join('\n\n')}\n`,
};

/** The same as JSON, by the same draft. */
export const wellKnownAgentsJson: DiscoveryDocument = {
  paths: ['/.well-known/agents.json'],
  mediaType: 'application/json; charset=utf-8',
  maxAgeSeconds: 3600,
  body: (site) =>
    json({
      specVersion: '1.0',
      site: { name: SITE_NAME, url: site.baseUrl, description: SITE_DESCRIPTION },
      capabilities: capabilitiesOf(site),
      access: { allow: ['/*'], disallow: ['/api/auth/*', '/conversations/*'] },
      agents: { '*': {} },
    }),
};

interface Capability {
  id: string;
  description: string;
  endpoint: string;
  protocol: 'REST' | 'MCP';
  method?: string;
  auth: { type: 'none' };
}

/** Everything here can be called without a key; a key adds the caller's name and raises limits. */
function capabilitiesOf({ baseUrl }: Site): Capability[] {
  const rest = registry.map(
    (operation: AnyOperation): Capability => ({
      id: operation.id.replaceAll(/[._]/g, '-'),
      description: operation.title,
      endpoint: `${baseUrl}${operation.path}`,
      method: operation.method,
      protocol: 'REST',
      auth: { type: 'none' },
    }),
  );
  return [...rest, { id: 'mcp', description: 'All of it as MCP tools', endpoint: `${baseUrl}/api/mcp`, protocol: 'MCP', auth: { type: 'none' } }];
}
