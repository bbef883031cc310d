import { registry } from '@/lib/domains/registry';
import { inputSchema, type JsonSchema, outputSchema } from '@/lib/kernel/json-schema';
import { type AnyOperation, pathParameters } from '@/lib/kernel/operation';
import { AGENT_SCOPES, VISITOR_SCOPES } from '@/lib/kernel/scopes';
import { type AnswerField, answerFields } from './answer-fields';
import { typeOf } from './schema-type';

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

/** An HTTP request as the documentation shows it; ids in it belong to nobody. */
export interface ExampleRequest {
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with its query. */
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
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
  examples: { title: string; request: ExampleRequest }[];
  /** Example values for trying it, by parameter. */
  sample: Record<string, string>;
  answer: AnswerField[];
  status: number;
}

/** Every operation of the registry, documented; made at the first question. */
export const operationDocs = (): readonly OperationDoc[] => {
  docs ??= registry.map(documentOperation);
  return docs;
};
let docs: readonly OperationDoc[] | undefined;

function documentOperation(operation: AnyOperation): OperationDoc {
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
    examples: examples.map((example: { title: string; input: Record<string, unknown> }) => ({ title: example.title, request: requestOf(operation, example.input) })),
    sample: Object.fromEntries(Object.entries(sample).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)])),
    answer: answerFields(outputSchema(operation)),
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

/** What stands for a key in the examples. */
const KEY = 'ope_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';

function requestOf({ method, path, scope }: AnyOperation, input: Record<string, unknown>): ExampleRequest {
  const inPath = pathParameters(path);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_: string, name: string) => encodeURIComponent(String(input[name] ?? name)));
  const rest = Object.entries(input).filter(([name]) => !inPath.includes(name));
  const headers = OF_SOMEBODY.test(scope) ? { headers: { Authorization: `Bearer ${KEY}` } } : {};
  if (method !== 'GET') return { method: method as Exclude<ExampleRequest['method'], undefined>, path: filled, ...headers, body: Object.fromEntries(rest) };
  const query = new URLSearchParams(rest.map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]));
  return { path: query.size > 0 ? `${filled}?${query}` : filled, ...headers };
}

/** Scopes under which it matters who calls. */
const OF_SOMEBODY = /^(conversations|inquiries):/;
