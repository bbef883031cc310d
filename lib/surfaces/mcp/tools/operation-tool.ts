import type { CallToolResult, Tool } from '@modelcontextprotocol/server';
import { invoke } from '@/lib/kernel/call';
import { AppError, toAppError } from '@/lib/kernel/errors';
import type { AnyOperation } from '@/lib/kernel/operation';
import type { McpCaller, McpTool } from '../pack';
import { untrusted } from '../untrusted';
import { definitionOf, IDEMPOTENCY_ARGUMENT } from './definition';
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
        const { input, idempotencyKey } = split(operation, args);
        await caller.charge(operation.effects);
        const { output } = await invoke(operation, caller.context(idempotencyKey === undefined ? {} : { idempotencyKey }), input);
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

/** Takes the idempotency key out of the arguments of a write. */
function split(operation: AnyOperation, args: Record<string, unknown>): { input: Record<string, unknown>; idempotencyKey?: string } {
  if (operation.effects === 'read' || args[IDEMPOTENCY_ARGUMENT] === undefined) return { input: args };
  const { [IDEMPOTENCY_ARGUMENT]: key, ...input } = args;
  if (typeof key === 'string' && key.length >= 1 && key.length <= 255) return { input, idempotencyKey: key };
  const message = 'Must be a string of 1 to 255 characters.';
  throw new AppError('validation_error', `${IDEMPOTENCY_ARGUMENT}: ${message}`, { issues: [{ path: [IDEMPOTENCY_ARGUMENT], message }] });
}

const answer = (output: Record<string, unknown>, summary: string, caller: McpCaller): CallToolResult =>
  forRevision({ content: [{ type: 'text', text: summary }, ...listingLinks(output)], structuredContent: output }, caller);

/** Clients older than 2025-06-18 know neither structured content nor resource links: they get the JSON as text. */
function forRevision(result: CallToolResult, caller: McpCaller): CallToolResult {
  if (caller.revision >= '2025-06-18') return result;
  const content = result.content.filter((block) => block.type !== 'resource_link');
  const json = JSON.stringify(result.structuredContent);
  return { ...result, content: [...content, { type: 'text', text: result.isError ? json : untrusted(json) }] };
}
