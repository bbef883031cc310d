import type { CallToolResult, Tool } from '@modelcontextprotocol/server';
import { invoke } from '@/lib/kernel/call';
import { AppError, toAppError } from '@/lib/kernel/errors';
import type { AnyOperation } from '@/lib/kernel/operation';
import type { McpCaller, McpTool } from '../pack';
import { untrusted } from '../untrusted';
import { definitionOf } from './definition';
import { splitArguments } from './extra-arguments';
import { listingLinks } from './listing-links';
import { outputSchemas } from './output-schema';
import { toolError } from './tool-error';

/** Called with what is no AppError, so that it reaches the log. */
export type Report = (error: unknown, requestId: string) => void;

/** Every operation of the registry that is a tool, in its order. */
export function operationTools(registry: readonly AnyOperation[], report: Report): McpTool[] {
  const outputSchemaOf = outputSchemas();
  return registry.flatMap((operation) => (operation.tool ? [operationTool(operation, definitionOf(operation, operation.tool.name, outputSchemaOf), report)] : []));
}

function operationTool(operation: AnyOperation, definition: Tool, report: Report): McpTool {
  return {
    definition,
    scope: operation.scope,
    async call(args, caller) {
      try {
        if (operation.tool?.needsKey && caller.actor.kind === 'visitor') throw keyNeeded(operation.tool.name);
        const { input, extra } = splitArguments(operation, args);
        await caller.charge(operation.effects);
        const { output } = await invoke(operation, caller.context(extra), input);
        const summary = operation.tool?.summary(output as never) ?? '';
        return answer(output as Record<string, unknown>, operation.effects === 'read' ? untrusted(summary) : summary, caller);
      } catch (thrown) {
        const error = toAppError(thrown);
        if (error.code === 'internal_error') report(error.cause ?? error, caller.requestId);
        return forRevision(toolError(error, caller.requestId), caller);
      }
    },
  };
}

const keyNeeded = (tool: string): AppError =>
  new AppError('unauthorized', `${tool} needs an agent key. Register at POST /api/v1/agents/register and send the key to this server as "Authorization: Bearer ope_…".`);

const answer = (output: Record<string, unknown>, summary: string, caller: McpCaller): CallToolResult =>
  forRevision({ content: [{ type: 'text', text: summary }, ...listingLinks(output)], structuredContent: output }, caller);

/** Clients older than 2025-06-18 know neither structured content nor resource links: they get the JSON as text. */
function forRevision(result: CallToolResult, caller: McpCaller): CallToolResult {
  if (caller.revision >= '2025-06-18') return result;
  const content = result.content.filter((block) => block.type !== 'resource_link');
  const json = JSON.stringify(result.structuredContent);
  return { ...result, content: [...content, { type: 'text', text: result.isError ? json : untrusted(json) }] };
}
