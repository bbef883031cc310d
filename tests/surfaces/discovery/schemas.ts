/** Compact forms of the published schemas: enough to notice a member that is missing, renamed or of the wrong kind. */
const url = { type: 'string', format: 'uri' };
const text = { type: 'string', minLength: 1 };

const links = { type: 'array', minItems: 1, items: { type: 'object', required: ['href'], properties: { href: url, type: text, title: text }, additionalProperties: false } };

/** RFC 9264 linkset with the relations of RFC 9727. */
export const apiCatalogSchema = {
  type: 'object',
  required: ['linkset'],
  additionalProperties: false,
  properties: {
    linkset: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['anchor'],
        properties: { anchor: url },
        patternProperties: { '^(item|service-desc|service-doc|service-meta|status|terms-of-service)$': links },
        additionalProperties: false,
      },
    },
  },
};

/** AI catalogue 1.0 with `type` and `urn:air:` identifiers, as the draft has them since 2026. */
export const aiCatalogSchema = {
  type: 'object',
  required: ['specVersion', 'entries'],
  additionalProperties: false,
  properties: {
    specVersion: { const: '1.0' },
    host: { type: 'object', required: ['displayName'], properties: { displayName: text, identifier: text, documentationUrl: url, logoUrl: url }, additionalProperties: false },
    entries: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['identifier', 'displayName', 'type', 'url'],
        additionalProperties: false,
        properties: {
          identifier: { type: 'string', pattern: '^urn:air:[a-z0-9.-]+:[a-z]+:[a-z0-9-]+$' },
          displayName: text,
          type: { enum: ['application/mcp-server-card+json', 'text/markdown; profile="urn:air:agent-skills"'] },
          url,
          description: text,
          tags: { type: 'array', items: text },
          representativeQueries: { type: 'array', items: text, minItems: 2, maxItems: 5 },
          version: text,
          updatedAt: { type: 'string', format: 'date-time' },
        },
      },
    },
  },
};

/** MCP server card, SEP-2127. */
export const serverCardSchema = {
  type: 'object',
  required: ['$schema', 'name', 'version', 'description'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://static.modelcontextprotocol.io/schemas/v1/server-card.schema.json' },
    name: { type: 'string', minLength: 3, maxLength: 200, pattern: '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$' },
    version: { type: 'string', maxLength: 255, pattern: '^\\d+\\.\\d+\\.\\d+' },
    description: { type: 'string', minLength: 1, maxLength: 100 },
    title: { type: 'string', minLength: 1, maxLength: 100 },
    websiteUrl: url,
    repository: { type: 'object' },
    icons: { type: 'array' },
    remotes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'url'],
        additionalProperties: false,
        properties: {
          type: { enum: ['streamable-http', 'sse'] },
          url: { type: 'string', pattern: '^https?://\\S+$' },
          supportedProtocolVersions: { type: 'array', items: { type: 'string', format: 'date' } },
          headers: {
            type: 'array',
            items: {
              type: 'object',
              required: ['name'],
              properties: { name: text, description: text, isRequired: { type: 'boolean' }, isSecret: { type: 'boolean' }, placeholder: text },
              additionalProperties: false,
            },
          },
        },
      },
    },
  },
};

/** Agent Skills discovery 0.2.0. */
export const skillIndexSchema = {
  type: 'object',
  required: ['$schema', 'skills'],
  properties: {
    $schema: { const: 'https://schemas.agentskills.io/discovery/0.2.0/schema.json' },
    skills: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'type', 'description', 'url', 'digest'],
        properties: {
          name: { type: 'string', pattern: '^[a-z0-9-]{1,64}$' },
          type: { enum: ['skill-md', 'archive'] },
          description: { type: 'string', maxLength: 1024 },
          url: text,
          digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
        },
      },
    },
  },
};
