import {
  type CacheHint,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  Server,
  type ServerCapabilities,
  type ServerContext,
  type Tool,
  UriTemplate,
} from '@modelcontextprotocol/server';
import { holds } from '@/lib/kernel/call';
import { completion } from './completion';
import type { McpCaller, McpPack, McpPrompt, McpTemplate } from './pack';
import { protocolError } from './protocol-error';
import type { Report } from './tools/operation-tool';

export interface McpIdentity {
  name: string;
  title: string;
  version: string;
  websiteUrl: string;
  instructions: string;
}

/** A protocol server for one request of one caller; everything costly in it was computed with the pack. */
export function serverFor(pack: McpPack, caller: McpCaller, identity: McpIdentity, report: Report): Server {
  const { instructions, ...info } = identity;
  const server = new Server(info, {
    ...pack.server,
    capabilities: { tools: {}, resources: {}, prompts: {}, completions: {}, ...eraCapabilities(caller), ...pack.server?.capabilities },
    instructions,
    cacheHints: cacheHintsFor(caller),
  });
  const guarded = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw protocolError(error, caller, report);
    }
  };
  const tools = pack.tools.filter((tool) => !tool.scope || holds(tool.scope, caller));
  server.setRequestHandler('tools/list', () => ({ tools: tools.map(({ definition }) => (caller.revision < '2025-06-18' ? annotated(definition) : definition)) }));
  server.setRequestHandler('tools/call', ({ params }, request) => guarded(() => callTool(pack, params, caller, request)));
  server.setRequestHandler('resources/list', () => ({ resources: pack.resources.map((resource) => resource.definition) }));
  server.setRequestHandler('resources/templates/list', () => ({ resourceTemplates: pack.templates.map((template) => template.definition) }));
  server.setRequestHandler('resources/read', ({ params }) => guarded(() => readResource(pack, params.uri, caller)));
  server.setRequestHandler('prompts/list', () => ({ prompts: pack.prompts.map((prompt) => prompt.definition) }));
  server.setRequestHandler('prompts/get', ({ params }, request) => guarded(() => getPrompt(pack, params.name, params.arguments ?? {}, caller, request)));
  server.setRequestHandler('completion/complete', ({ params }) => guarded(() => completion(pack, params, caller)));
  pack.prepare?.(server);
  return server;
}

/**
 * Clients of the 2025 era may set a log level at once, so the method must exist; nothing is logged to them. Subscriptions
 * are streams of the 2026 era, those of earlier ones need a session.
 */
const eraCapabilities = ({ revision }: McpCaller): ServerCapabilities => (revision < '2026' ? { logging: {} } : { resources: { subscribe: true } });

/** Lists differ by what a key may do, so only those of callers without one may be shared. */
function cacheHintsFor({ actor }: McpCaller) {
  const cacheScope = actor.kind === 'visitor' ? 'public' : 'private';
  const list: CacheHint = { ttlMs: 5 * 60_000, cacheScope };
  return { 'tools/list': list, 'resources/list': list, 'resources/templates/list': list, 'prompts/list': list, 'server/discover': list };
}

/** Before 2025-06-18 a title was an annotation. */
const annotated = (tool: Tool): Tool => ({ ...tool, annotations: { ...(tool.title ? { title: tool.title } : {}), ...tool.annotations } });

/** A tool that the caller may not use still runs into its own refusal, which says what key it takes. */
async function callTool(pack: McpPack, params: { name: string; arguments?: Record<string, unknown> | undefined }, caller: McpCaller, request: ServerContext) {
  const tool = pack.tools.find(({ definition }) => definition.name === params.name);
  if (!tool) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Unknown tool: ${params.name}`);
  return tool.call(params.arguments ?? {}, caller, request);
}

async function readResource(pack: McpPack, uri: string, caller: McpCaller) {
  const resource = pack.resources.find(({ definition }) => definition.uri === uri);
  if (resource) return resource.read(caller);
  for (const template of pack.templates) {
    const variables = match(template, uri);
    const read = variables && (await template.read(variables, uri, caller));
    if (read) return read;
  }
  throw new ResourceNotFoundError(uri);
}

function match({ definition }: McpTemplate, uri: string): Record<string, string> | undefined {
  const variables = new UriTemplate(definition.uriTemplate).match(uri);
  if (!variables) return undefined;
  try {
    return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, decodeURIComponent(String(value))]));
  } catch {
    return undefined;
  }
}

async function getPrompt(pack: McpPack, name: string, args: Record<string, string>, caller: McpCaller, request: ServerContext) {
  const prompt = pack.prompts.find(({ definition }) => definition.name === name);
  if (!prompt) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Unknown prompt: ${name}`);
  const missing = missingArguments(prompt, args);
  if (missing.length > 0) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `The prompt ${name} needs: ${missing.join(', ')}`);
  return prompt.get(args, caller, request);
}

const missingArguments = ({ definition }: McpPrompt, args: Record<string, string>): string[] =>
  (definition.arguments ?? []).filter((argument) => argument.required && !args[argument.name]).map((argument) => argument.name);
