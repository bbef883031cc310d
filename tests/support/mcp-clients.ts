import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createMCPClient } from '@ai-sdk/mcp';
import { MultiServerMCPClient } from '@langchain/mcp-adapters';
import { Client as CurrentClient, StreamableHTTPClientTransport as CurrentTransport } from '@modelcontextprotocol/client';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

/** What each client is asked to do: the names of the tools, and the text of one call's answer. */
export interface McpClient {
  tools(url: string): Promise<string[]>;
  /** The answer to a call as its user sees it, as one text. */
  call(url: string, tool: string, args: Record<string, unknown>): Promise<string>;
}

const INFO = { name: 'openstead-tests', version: '1.0.0' };
/** Clients keep their settings in the home directory; ours is none of theirs. */
const ELSEWHERE = { PATH: process.env.PATH ?? '', HOME: tmpdir(), NODE_ENV: 'test' as const };
const bin = (name: string): string => path.resolve(import.meta.dirname, '../../node_modules', name);

async function withSdk<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(INFO);
  // The SDK's own transports are not written for exactOptionalPropertyTypes.
  await client.connect(new StreamableHTTPClientTransport(new URL(url)) as Parameters<Client['connect']>[0]);
  return work(client).finally(() => client.close());
}

async function withRemote<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(INFO);
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [bin('mcp-remote/dist/proxy.js'), url, '--allow-http', '--transport', 'http-only'],
      env: ELSEWHERE,
      stderr: 'ignore',
    }),
  );
  return work(client).finally(() => client.close());
}

const sdk = (connected: typeof withSdk): McpClient => ({
  tools: (url) => connected(url, async (client) => (await client.listTools()).tools.map((tool) => tool.name)),
  call: (url, name, args) =>
    connected(url, async (client) => {
      // Listing first makes the client check the answer against the output schema.
      await client.listTools();
      return JSON.stringify(await client.callTool({ name, arguments: args }));
    }),
});

async function withCurrent<T>(url: string, mode: 'legacy' | 'auto' | { pin: string }, work: (client: CurrentClient) => Promise<T>): Promise<T> {
  const client = new CurrentClient(INFO, { versionNegotiation: { mode } });
  await client.connect(new CurrentTransport(new URL(url)));
  return work(client).finally(() => client.close());
}

const current = (mode: 'legacy' | 'auto' | { pin: string }): McpClient => ({
  tools: (url) => withCurrent(url, mode, async (client) => (await client.listTools()).tools.map((tool) => tool.name)),
  call: (url, name, args) =>
    withCurrent(url, mode, async (client) => {
      await client.listTools();
      return JSON.stringify(await client.callTool({ name, arguments: args }));
    }),
});

async function inspector(url: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [bin('@modelcontextprotocol/inspector/clients/launcher/build/index.js'), '--cli', url, '--transport', 'http', ...args],
    { env: ELSEWHERE },
  );
  return stdout;
}

async function withLangchain<T>(url: string, work: (client: MultiServerMCPClient) => Promise<T>): Promise<T> {
  const client = new MultiServerMCPClient({ mcpServers: { openstead: { transport: 'http', url, automaticSSEFallback: false } } });
  return work(client).finally(() => client.close());
}

async function withAiSdk<T>(url: string, work: (client: Awaited<ReturnType<typeof createMCPClient>>) => Promise<T>): Promise<T> {
  const client = await createMCPClient({ transport: { type: 'http', url } });
  return work(client).finally(() => client.close());
}

/** The clients that people use, by name. */
export const MCP_CLIENTS: Record<string, McpClient> = {
  '@modelcontextprotocol/sdk 1': sdk(withSdk),
  '@modelcontextprotocol/client 2, 2025 era': current('legacy'),
  '@modelcontextprotocol/client 2, negotiated': current('auto'),
  '@modelcontextprotocol/client 2, 2026-07-28': current({ pin: '2026-07-28' }),
  'mcp-remote': sdk(withRemote),
  'Inspector CLI': {
    tools: async (url) => (JSON.parse(await inspector(url, '--method', 'tools/list')) as { tools: { name: string }[] }).tools.map((tool) => tool.name),
    call: (url, tool, args) =>
      inspector(url, '--method', 'tools/call', '--tool-name', tool, ...Object.entries(args).flatMap(([name, value]) => ['--tool-arg', `${name}=${value}`])),
  },
  '@ai-sdk/mcp': {
    tools: (url) => withAiSdk(url, async (client) => Object.keys(await client.tools())),
    call: (url, tool, args) =>
      withAiSdk(url, async (client) => JSON.stringify(await (await client.tools())[tool]?.execute?.(args, { toolCallId: 'call_1', messages: [] } as never))),
  },
  '@langchain/mcp-adapters': {
    tools: (url) => withLangchain(url, async (client) => (await client.getTools()).map((tool) => tool.name)),
    call: (url, tool, args) => withLangchain(url, async (client) => JSON.stringify(await (await client.getTools()).find(({ name }) => name === tool)?.invoke(args))),
  },
};
