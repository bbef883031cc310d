import { registry } from '@/lib/domains/registry';
import { inputSchema, type JsonSchema } from '@/lib/kernel/json-schema';
import { type AnyOperation, pathParameters } from '@/lib/kernel/operation';

/** Every operation of the registry in Markdown: what it does, its members, and how to call it. */
export function operationsMarkdown(baseUrl: string): string {
  return `## Operations\n\n${registry.map((operation) => operationMarkdown(operation, baseUrl)).join('\n\n')}\n`;
}

function operationMarkdown(operation: AnyOperation, baseUrl: string): string {
  const { properties = {}, required = [] } = inputSchema(operation);
  const members = Object.entries(properties).map(
    ([name, schema]) => `- \`${name}\` (${[typeOf(schema), ...(required.includes(name) ? ['required'] : [])].join(', ')})${schema.description ? `: ${schema.description}` : ''}`,
  );
  return [
    `### ${operation.title}`,
    `\`${operation.method} ${operation.path}\`${operation.tool ? ` · MCP tool \`${operation.tool.name}\`` : ''} · scope \`${operation.scope}\``,
    operation.description,
    ...(members.length > 0 ? [members.join('\n')] : []),
    ...operation.examples.map(({ title, input }) => `${title}:\n\n\`\`\`\n${exampleCall(operation, input as Record<string, unknown>, baseUrl)}\n\`\`\``),
  ].join('\n\n');
}

function typeOf(schema: JsonSchema): string {
  if (Array.isArray(schema.enum)) return schema.enum.join(' | ');
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'any'}`;
  return schema.type ?? schema.anyOf?.map(typeOf).join(' | ') ?? 'any';
}

/** A call as one would write it. Ids in the path stay templates: those of examples belong to nobody. */
function exampleCall({ method, path }: AnyOperation, input: Record<string, unknown>, baseUrl: string): string {
  const inPath = pathParameters(path);
  const rest = Object.entries(input).filter(([name]) => !inPath.includes(name));
  if (method === 'GET' || method === 'DELETE') {
    const query = new URLSearchParams(rest.map(([name, value]) => [name, String(value)]));
    return `${method} ${baseUrl}${path}${query.size > 0 ? `?${query}` : ''}`;
  }
  return `${method} ${baseUrl}${path}\nContent-Type: application/json\n\n${JSON.stringify(Object.fromEntries(rest), null, 2)}`;
}
