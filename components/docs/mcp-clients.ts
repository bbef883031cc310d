const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** How to connect the usual MCP clients to an endpoint. */
export const MCP_CLIENTS: readonly { name: string; snippet: (endpoint: string) => string }[] = [
  { name: 'Claude Code', snippet: (endpoint) => `claude mcp add --transport http openstead ${endpoint}` },
  { name: 'Claude Code, with an agent key', snippet: (endpoint) => `claude mcp add --transport http openstead ${endpoint} \\\n  --header "Authorization: Bearer ope_…"` },
  { name: 'Cursor, Windsurf and others: mcp.json', snippet: (endpoint) => json({ mcpServers: { openstead: { url: endpoint, headers: { Authorization: 'Bearer ope_…' } } } }) },
  { name: 'VS Code: .vscode/mcp.json', snippet: (endpoint) => json({ servers: { openstead: { type: 'http', url: endpoint } } }) },
  { name: 'Gemini CLI', snippet: (endpoint) => `gemini mcp add --transport http openstead ${endpoint}` },
  { name: 'Codex: ~/.codex/config.toml', snippet: (endpoint) => `[mcp_servers.openstead]\nurl = "${endpoint}"` },
  { name: 'Clients that only speak stdio', snippet: (endpoint) => json({ mcpServers: { openstead: { command: 'npx', args: ['-y', 'mcp-remote', endpoint] } } }) },
  {
    name: 'Raw JSON-RPC',
    snippet: (endpoint) =>
      `curl -X POST '${endpoint}' \\\n  -H 'Content-Type: application/json' \\\n  -H 'Accept: application/json, text/event-stream' \\\n  -H 'Mcp-Protocol-Version: 2025-03-26' \\\n  -d '${json({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-03-26', capabilities: {}, clientInfo: { name: 'my-agent', version: '0.1.0' } } })}'`,
  },
];
