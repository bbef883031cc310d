import { registry } from '@/lib/domains/registry';

/** The MCP calls that the playground offers: what a client asks first, then every tool that reads without a private token. `known` replaces placeholder ids. */
export function mcpCalls(known: Record<string, string>): { name: string; request: string }[] {
  const tools = registry.flatMap(({ effects, scope, tool, examples }) =>
    tool && effects === 'read' && !scope.startsWith('conversations:') ? [{ name: tool.name, params: { name: tool.name, arguments: examples[0]?.input ?? {} } }] : [],
  );
  return [
    ...tools.map(({ name, params }) => ({ name: `tools/call ${name}`, request: rpc('tools/call', params) })),
    ...['tools/list', 'resources/list', 'resources/templates/list', 'prompts/list'].map((method) => ({ name: method, request: rpc(method, {}) })),
  ].map(({ name, request }) => ({ name, request: request.replaceAll(/\b(lst|agt)_a1b2c3d4e5\b/g, (id) => known[id] ?? id) }));
}

const rpc = (method: string, params: unknown): string => JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }, null, 2);
