import { registry } from '@/lib/domains/registry';
import { inputSchema, type JsonSchema, outputSchema } from '@/lib/kernel/json-schema';
import { type AnyOperation, pathParameters } from '@/lib/kernel/operation';
import { AGENT_SCOPES, VISITOR_SCOPES } from '@/lib/kernel/scopes';
import { env } from '@/lib/platform/env';

/** One parameter of an operation as the documentation shows it. */
export interface ParameterDoc {
  name: string;
  in: 'path' | 'query' | 'body';
  type: string;
  required: boolean;
  description: string;
  choices: string[];
  fallback: string | undefined;
}

/** An operation as the documentation page shows it: plain data, fit for a component. */
export interface OperationDoc {
  id: string;
  group: string;
  method: string;
  path: string;
  title: string;
  description: string;
  access: string;
  isRead: boolean;
  tool: string | undefined;
  parameters: ParameterDoc[];
  examples: { title: string; curl: string }[];
  /** Example values for trying it, by parameter. */
  sample: Record<string, string>;
  answer: JsonSchema;
  status: number;
}

/** Every operation of the registry, documented. */
export const operationDocs = (): OperationDoc[] => registry.map((operation) => documentOperation(operation, env.BASE_URL));

function documentOperation(operation: AnyOperation, baseUrl: string): OperationDoc {
  const { id, method, path, title, description, effects, tool, examples, status = 200 } = operation;
  const sample = (examples[0]?.input ?? {}) as Record<string, unknown>;
  return {
    id,
    group: id.split('.')[0] as string,
    method,
    path,
    title,
    description,
    access: accessOf(operation),
    isRead: effects === 'read',
    tool: tool?.name,
    parameters: parametersOf(operation),
    examples: examples.map((example: { title: string; input: Record<string, unknown> }) => ({ title: example.title, curl: curlOf(operation, example.input, baseUrl) })),
    sample: Object.fromEntries(Object.entries(sample).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)])),
    answer: outputSchema(operation),
    status,
  };
}

function accessOf({ scope }: AnyOperation): string {
  if (scope.startsWith('conversations:')) return 'The agent that opened it, or the holder of its private token';
  if (VISITOR_SCOPES.includes(scope)) return 'Anyone; an agent key is optional';
  return AGENT_SCOPES.includes(scope) ? 'Agents, with their key' : `A key with the scope ${scope}`;
}

function parametersOf(operation: AnyOperation): ParameterDoc[] {
  const { properties = {}, required = [] } = inputSchema(operation);
  const inPath = pathParameters(operation.path);
  const elsewhere = operation.method === 'GET' || operation.method === 'DELETE' ? 'query' : 'body';
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: inPath.includes(name) ? 'path' : elsewhere,
    type: typeOf(schema),
    required: inPath.includes(name) || (required.includes(name) && schema.default === undefined),
    description: String(schema.description ?? ''),
    choices: choicesOf(schema),
    fallback: schema.default === undefined ? undefined : String(schema.default),
  }));
}

const choicesOf = (schema: JsonSchema): string[] => ((schema.enum ?? schema.items?.enum ?? []) as unknown[]).map(String);

function typeOf(schema: JsonSchema): string {
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'anything'}`;
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  return schema.format ? `${schema.type ?? 'string'} (${schema.format})` : (schema.type ?? 'any');
}

function curlOf({ method, path, scope }: AnyOperation, input: Record<string, unknown>, baseUrl: string): string {
  const inPath = pathParameters(path);
  const url = baseUrl + path.replaceAll(/\{(\w+)\}/g, (_: string, name: string) => encodeURIComponent(String(input[name] ?? name)));
  const rest = Object.entries(input).filter(([name]) => !inPath.includes(name));
  if (method === 'GET') {
    const query = new URLSearchParams(rest.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.join(',')]] : [[name, String(value)]])));
    return `curl ${quoted(query.size > 0 ? `${url}?${query}` : url)}${scope === 'conversations:read' ? " \\\n  -H 'Authorization: Bearer ope_…'" : ''}`;
  }
  const key = scope === 'agents:register' ? '' : " \\\n  -H 'Authorization: Bearer ope_…'";
  return `curl -X ${method} ${quoted(url)} \\\n  -H 'Content-Type: application/json'${key} \\\n  -d ${quoted(JSON.stringify(Object.fromEntries(rest), null, 2))}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
