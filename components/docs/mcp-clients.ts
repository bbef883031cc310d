const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** How one MCP client is connected: what to run or write, and in words where that goes if it is no command. */
export interface McpClientGuide {
  name: string;
  /** Where the snippet goes, or what to press. */
  note?: string;
  snippet: (endpoint: string) => string;
}

const FROM_OUTSIDE = 'It connects from its maker’s servers, so the address must be reachable from the internet over https.';

/** How to connect the usual MCP clients to an endpoint. */
export const MCP_CLIENTS: readonly McpClientGuide[] = [
  { name: 'Claude Code', snippet: (endpoint) => `claude mcp add --transport http openstead ${endpoint}` },
  { name: 'Claude Code, with an agent key', snippet: (endpoint) => `claude mcp add --transport http openstead ${endpoint} \\\n  --header "Authorization: Bearer ope_…"` },
  {
    name: 'Claude Desktop and claude.ai',
    note: `Settings, Connectors, Add custom connector: paste this address. ${FROM_OUTSIDE}`,
    snippet: (endpoint) => endpoint,
  },
  {
    name: 'Claude Desktop, on this computer',
    note: 'Settings, Developer, Edit config: claude_desktop_config.json. Restart the app afterwards.',
    snippet: (endpoint) => json({ mcpServers: { openstead: { command: 'npx', args: ['-y', 'mcp-remote', endpoint] } } }),
  },
  {
    name: 'ChatGPT',
    note: `Settings, Apps and connectors, Advanced, Developer mode; then Create: paste this address and choose no authentication. ${FROM_OUTSIDE}`,
    snippet: (endpoint) => endpoint,
  },
  {
    name: 'Cursor, Windsurf and others',
    note: '.cursor/mcp.json in the project, or the client’s own mcp.json. Leave out the headers to connect without a key.',
    snippet: (endpoint) => json({ mcpServers: { openstead: { url: endpoint, headers: { Authorization: 'Bearer ope_…' } } } }),
  },
  { name: 'VS Code', note: '.vscode/mcp.json in the workspace.', snippet: (endpoint) => json({ servers: { openstead: { type: 'http', url: endpoint } } }) },
  { name: 'Gemini CLI', snippet: (endpoint) => `gemini mcp add --transport http openstead ${endpoint}` },
  { name: 'Codex', note: '~/.codex/config.toml', snippet: (endpoint) => `[mcp_servers.openstead]\nurl = "${endpoint}"` },
  {
    name: 'Raw JSON-RPC',
    snippet: (endpoint) =>
      `curl -X POST '${endpoint}' \\\n  -H 'Content-Type: application/json' \\\n  -H 'Accept: application/json, text/event-stream' \\\n  -H 'Mcp-Protocol-Version: 2025-03-26' \\\n  -d '${json({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-03-26', capabilities: {}, clientInfo: { name: 'my-agent', version: '0.1.0' } } })}'`,
  },
];
