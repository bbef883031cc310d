import type {
  CallToolResult,
  GetPromptResult,
  InputRequiredResult,
  Prompt,
  ReadResourceResult,
  Resource,
  ResourceTemplateType,
  Server,
  ServerContext,
  ServerOptions,
  Tool,
} from '@modelcontextprotocol/server';
import type { Actor, Context } from '@/lib/kernel/context';
import type { Effects } from '@/lib/kernel/operation';
import type { Scope } from '@/lib/kernel/scopes';

/** What one MCP endpoint offers. The product is one pack, made from the registry; tests bring another. */
export interface McpPack {
  /** In the order in which clients see them. */
  tools: readonly McpTool[];
  resources: readonly McpResource[];
  templates: readonly McpTemplate[];
  prompts: readonly McpPrompt[];
  /** Capabilities and hooks beyond those that follow from the lists. */
  server?: Pick<ServerOptions, 'capabilities' | 'requestState'>;
  /** Adds handlers of methods that the lists do not answer. */
  prepare?(server: Server): void;
}

/** Who calls, and how to run operations in their name. One a request. */
export interface McpCaller {
  actor: Actor;
  requestId: string;
  /** Protocol revision of the request, such as `2025-11-25`. */
  revision: string;
  /** With a `conversationToken` a visitor takes part in that conversation. */
  context(options?: { idempotencyKey?: string; conversationToken?: string }): Context;
  /** Counts the run of an operation against the caller's allowance. @throws AppError `rate_limited`. */
  charge(effects: Effects): Promise<void>;
}

export interface McpTool {
  definition: Tool;
  /** Listed only for callers that hold it; for everybody where absent. */
  scope?: Scope;
  call(args: Record<string, unknown>, caller: McpCaller, request: ServerContext): Promise<CallToolResult | InputRequiredResult>;
}

export interface McpResource {
  definition: Resource;
  read(caller: McpCaller): Promise<ReadResourceResult>;
}

export interface McpTemplate {
  definition: ResourceTemplateType;
  /** `variables` are decoded. Answers undefined where nothing is there. */
  read(variables: Record<string, string>, uri: string, caller: McpCaller): Promise<ReadResourceResult | undefined>;
  complete?: Readonly<Record<string, Completer>>;
}

export interface McpPrompt {
  definition: Prompt;
  get(args: Record<string, string>, caller: McpCaller, request: ServerContext): Promise<GetPromptResult | InputRequiredResult>;
  complete?: Readonly<Record<string, Completer>>;
}

/** Values that begin like `typed`, best first; `others` are the arguments already filled in. */
export type Completer = (typed: string, others: Readonly<Record<string, string>>, caller: McpCaller) => Promise<readonly string[]>;
