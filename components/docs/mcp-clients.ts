const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** How one MCP client is connected: what to run or write, and in words where that goes if it is no command. */
export interface McpClientGuide {
  name: string;
  /** Where the snippet goes, or what to press. */
  note?: string;
  /** With the key of an agent, if one is given; undefined where the client cannot send a key. */
  snippet: (endpoint: string, key?: string) => string | undefined;
}

const FROM_OUTSIDE = 'It connects from its maker’s servers, so the address must be reachable from the internet over https.';
const bearer = (key: string): string => `Authorization: Bearer ${key}`;
const headers = (key: string | undefined) => (key ? { headers: { Authorization: `Bearer ${key}` } } : {});
/** These connect by address alone; what they send is anonymous. */
const addressOnly = (endpoint: string, key?: string): string | undefined => (key ? undefined : endpoint);
const rpc = (id: number, method: string, params: unknown): string => JSON.stringify({ jsonrpc: '2.0', id, method, params });

/** How to connect the usual MCP clients to an endpoint. */
export const MCP_CLIENTS: readonly McpClientGuide[] = [
  { name: 'Claude Code', snippet: (endpoint, key) => `claude mcp add --transport http openstead ${endpoint}${key ? ` \\\n  --header "${bearer(key)}"` : ''}` },
  { name: 'Claude Desktop and claude.ai', note: `Settings, Connectors, Add custom connector: paste this address. ${FROM_OUTSIDE}`, snippet: addressOnly },
  {
    name: 'Claude Desktop, on this computer',
    note: 'Settings, Developer, Edit config: claude_desktop_config.json. It needs Node.js. Restart the app afterwards.',
    snippet: (endpoint, key) => json({ mcpServers: { openstead: { command: 'npx', args: ['-y', 'mcp-remote', endpoint, ...(key ? ['--header', bearer(key)] : [])] } } }),
  },
  {
    name: 'ChatGPT',
    note: `Settings, Apps, Advanced settings: switch on Developer mode. Then Create app: paste this address and choose no authentication. ${FROM_OUTSIDE}`,
    snippet: addressOnly,
  },
  {
    name: 'Cursor',
    note: '~/.cursor/mcp.json, or .cursor/mcp.json in one project.',
    snippet: (endpoint, key) => json({ mcpServers: { openstead: { url: endpoint, ...headers(key) } } }),
  },
  {
    name: 'VS Code',
    note: '.vscode/mcp.json in the workspace, or the command MCP: Open User Configuration.',
    snippet: (endpoint, key) => json({ servers: { openstead: { type: 'http', url: endpoint, ...headers(key) } } }),
  },
  {
    name: 'Gemini CLI',
    snippet: (endpoint, key) => `gemini mcp add --scope user --transport http ${key ? `--header "${bearer(key)}" \\\n  ` : ''}openstead ${endpoint}`,
  },
  {
    name: 'Codex',
    note: 'It shares its servers with the IDE extension, in ~/.codex/config.toml. A key comes from the environment.',
    snippet: (endpoint, key) =>
      `${key ? `export OPENSTEAD_KEY='${key}'\n` : ''}codex mcp add openstead --url ${endpoint}${key ? ' \\\n  --bearer-token-env-var OPENSTEAD_KEY' : ''}`,
  },
  {
    name: 'Windsurf',
    note: '~/.codeium/windsurf/mcp_config.json',
    snippet: (endpoint, key) => json({ mcpServers: { openstead: { serverUrl: endpoint, ...headers(key) } } }),
  },
  {
    name: 'Any other, by JSON-RPC',
    snippet: (endpoint, key) =>
      `curl '${endpoint}' \\\n  -H 'Content-Type: application/json' \\\n  -H 'Accept: application/json, text/event-stream' \\\n${key ? `  -H '${bearer(key)}' \\\n` : ''}  -d '${rpc(1, 'tools/list', {})}'`,
  },
];
