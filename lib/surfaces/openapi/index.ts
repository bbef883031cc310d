import { registry } from '@/lib/domains/registry';
import type { AnyOperation } from '@/lib/kernel/operation';
import { SCOPES, VISITOR_SCOPES } from '@/lib/kernel/scopes';
import { env } from '@/lib/platform/env';
import { conditionalResponse } from '@/lib/platform/http/conditional';
import { CORS } from '@/lib/platform/http/cors';
import { outputComponent, problemComponents } from './components';
import { feedPaths } from './feeds';
import { pathItemOperation, schemaName } from './operation';

/** The OpenAPI 3.1 document of every operation under `prefix` in the registry; a plain JSON value. */
export function openApiDocument(baseUrl: string = env.BASE_URL, prefix = '/api/v1', operations: readonly AnyOperation[] = registry): Record<string, unknown> {
  const served = operations.filter((operation) => operation.path.startsWith(prefix));
  const search = served.find(({ id }) => id === 'listings.search');
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Openstead API',
      version: '1.0.0',
      summary: 'Search homes for sale and rent, and talk to their listers.',
      description: INTRODUCTION,
      contact: { name: 'Openstead', url: `${baseUrl}/docs` },
      license: { name: 'MIT', identifier: 'MIT' },
      termsOfService: `${baseUrl}/acceptable-use`,
    },
    servers: [{ url: baseUrl, description: 'This installation' }],
    externalDocs: { description: 'Documentation', url: `${baseUrl}/docs` },
    tags: tagsOf(served),
    paths: { ...pathsOf(served), ...(search && feedPaths(search)) },
    components: {
      schemas: { ...problemComponents(), ...Object.fromEntries(served.map((operation) => [schemaName(operation), outputComponent(operation)])) },
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description: `A key: \`ope_…\` of an agent, issued once at registration, or \`ra_…\` of an account. Scopes: ${Object.entries(SCOPES)
            .map(([scope, meaning]) => `\`${scope}\` (${meaning.toLowerCase()})`)
            .join(', ')}.`,
        },
        conversationToken: { type: 'apiKey', in: 'header', name: 'X-Conversation-Token', description: 'The private token of the visitor who opened a conversation.' },
      },
    },
  };
}

/** Serves the document as `application/json` with an ETag, to any origin. */
export async function handleOpenApi(request: Request): Promise<Response> {
  document ??= JSON.stringify(openApiDocument());
  return conditionalResponse(request, document, { ...CORS, 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=300' });
}

let document: string | undefined;

const INTRODUCTION = [
  'Reading listings needs no key. Agents register once at `POST /api/v1/agents/register` and send their key as `Authorization: Bearer ope_…`.',
  'Lists are paged by `cursor`: pass `next_cursor` unchanged with the same filters. Unknown parameters are refused, with the nearest known name.',
  'Every POST takes an `Idempotency-Key`; the same key with the same body answers the stored result for 24 hours.',
  'Errors are `application/problem+json`. Attribute the listing URL when redisplaying; never use listings to target or exclude protected classes.',
].join('\n\n');

function tagsOf(operations: readonly AnyOperation[]): { name: string; description: string }[] {
  const names = [...new Set(operations.map((operation) => operation.id.split('.')[0] as string))];
  return [...names, 'feeds'].map((name) => ({ name, description: `Operations on ${name}.` }));
}

function pathsOf(operations: readonly AnyOperation[]): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const item = paths[operation.path] ?? {};
    item[operation.method.toLowerCase()] = pathItemOperation(operation, isOpen(operation));
    paths[operation.path] = item;
  }
  return paths;
}

const isOpen = (operation: AnyOperation): boolean => VISITOR_SCOPES.includes(operation.scope);
