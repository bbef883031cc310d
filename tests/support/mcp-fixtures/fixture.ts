import type { CallToolResult, InputRequiredResult, ServerContext, Tool } from '@modelcontextprotocol/server';
import type { McpTool } from '@/lib/surfaces/mcp/pack';

type Call = (request: ServerContext, args: Record<string, unknown>) => CallToolResult | InputRequiredResult | Promise<CallToolResult | InputRequiredResult>;

/** A tool of the fixture pack; without a schema it takes no arguments. */
export const fixture = (name: string, call: Call, inputSchema: Tool['inputSchema'] = { type: 'object' }): McpTool => ({
  definition: { name, description: `Fixture ${name}`, inputSchema },
  call: async (args, _, request) => call(request, args),
});

export const text = (value: string): CallToolResult => ({ content: [{ type: 'text', text: value }] });

/** A red pixel. */
export const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

/** A WAV file of one sample. */
export const WAV = 'UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA=';
