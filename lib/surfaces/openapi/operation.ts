import { ERROR_KINDS, type ErrorCode } from '@/lib/kernel/errors';
import { inputSchema, type JsonSchema } from '@/lib/kernel/json-schema';
import { type AnyOperation, pathParameters } from '@/lib/kernel/operation';

/** One operation as an OpenAPI Operation Object; `open` says that no key is needed. */
export function pathItemOperation(operation: AnyOperation, open: boolean): Record<string, unknown> {
  const schema = inputSchema(operation);
  const inPath = pathParameters(operation.path);
  const rest = Object.entries(schema.properties ?? {}).filter(([name]) => !inPath.includes(name));
  const isRead = operation.method === 'GET' || operation.method === 'DELETE';
  return {
    operationId: operation.id,
    tags: [operation.id.split('.')[0]],
    summary: operation.title,
    description: operation.description,
    security: security(operation, open),
    parameters: [
      ...inPath.map((name) => parameter('path', name, schema.properties?.[name], true)),
      ...(isRead ? rest.map(([name, property]) => parameter('query', name, property, schema.required?.includes(name) ?? false)) : []),
      ...(operation.method === 'POST' ? [IDEMPOTENCY_KEY] : []),
    ],
    ...(!isRead && { requestBody: requestBody(operation, schema, rest, inPath) }),
    responses: responses(operation, open),
    'x-scope': operation.scope,
    ...(operation.tool && { 'x-mcp-tool': operation.tool.name }),
  };
}

/** Name of an operation's answer under components: `listings.search` → `ListingsSearchAnswer`. */
export const schemaName = (operation: AnyOperation): string => `${operation.id.replaceAll(/(^|[._])(\w)/g, (_, __, letter: string) => letter.toUpperCase())}Answer`;

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'A unique value for this request, such as a UUID. A repeat within 24 hours answers the stored result with X-Idempotent-Replayed: true.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

function security(operation: AnyOperation, open: boolean): Record<string, string[]>[] {
  const schemes: Record<string, string[]>[] = [{ key: [] }];
  if (open && operation.scope.startsWith('conversations:')) schemes.push({ conversationToken: [] });
  return open ? [{}, ...schemes] : schemes;
}

/** A Parameter Object; a list in a query is comma-separated. */
export function parameter(place: 'path' | 'query', name: string, property: JsonSchema | undefined, required: boolean): Record<string, unknown> {
  const { description, ...schema } = property ?? {};
  const list = schema.type === 'array' && place === 'query' ? { style: 'form', explode: false } : {};
  return { name, in: place, required, ...(description !== undefined && { description }), ...list, schema };
}

function requestBody(operation: AnyOperation, schema: JsonSchema, rest: [string, JsonSchema][], inPath: string[]): Record<string, unknown> {
  const required = (schema.required ?? []).filter((name) => !inPath.includes(name));
  const examples = operation.examples.map(({ title, input }, index) => [`example${index + 1}`, { summary: title, value: without(input as Record<string, unknown>, inPath) }]);
  return {
    required: required.length > 0,
    content: {
      'application/json': {
        schema: { type: 'object', properties: Object.fromEntries(rest), ...(required.length > 0 && { required }), additionalProperties: false },
        ...(examples.length > 0 && { examples: Object.fromEntries(examples) }),
      },
    },
  };
}

const without = (value: Record<string, unknown>, names: string[]): Record<string, unknown> => Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

function responses(operation: AnyOperation, open: boolean): Record<string, unknown> {
  const success = {
    description: 'Success',
    headers: RATE_HEADERS,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${schemaName(operation)}` } } },
  };
  const byStatus = new Map<number, string[]>();
  for (const code of errorsOf(operation, open)) {
    const { status, title, advice } = ERROR_KINDS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), `${title}. ${advice}`]);
  }
  const failures = [...byStatus].sort(([a], [b]) => a - b).map(([status, lines]) => [String(status), problem(lines.join('\n\n'))]);
  return { [String(operation.status ?? 200)]: success, ...Object.fromEntries(failures) };
}

function errorsOf(operation: AnyOperation, open: boolean): ErrorCode[] {
  const isPost = operation.method === 'POST';
  const writes: ErrorCode[] = ['malformed_request', 'payload_too_large', 'unsupported_media_type', 'unprocessable_entity'];
  return [
    'unauthorized',
    ...(open ? [] : (['forbidden'] as const)),
    ...(operation.path.includes('{') ? (['not_found'] as const) : []),
    ...(operation.effects === 'read' ? [] : writes),
    ...(isPost ? (['request_in_progress', 'idempotency_key_reused'] as const) : []),
    'validation_error',
    'rate_limited',
    'internal_error',
  ];
}

/** A Response Object that carries the error document. */
export const problem = (description: string): Record<string, unknown> => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const integerHeader = (description: string): Record<string, unknown> => ({ description, schema: { type: 'integer' } });

const RATE_HEADERS = {
  'X-RateLimit-Limit': integerHeader('Requests allowed in the window'),
  'X-RateLimit-Remaining': integerHeader('Requests left in the window'),
  'X-RateLimit-Reset': integerHeader('Unix time in seconds at which the window ends'),
};
