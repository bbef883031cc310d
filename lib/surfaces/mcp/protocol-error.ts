import { ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server';
import { toAppError } from '@/lib/kernel/errors';
import type { McpCaller } from './pack';
import type { Report } from './tools/operation-tool';

/** What failed outside a tool, as a JSON-RPC error; our own faults are reported and told without detail. */
export function protocolError(thrown: unknown, caller: McpCaller, report: Report): ProtocolError {
  if (thrown instanceof ProtocolError) return thrown;
  const error = toAppError(thrown);
  if (error.code !== 'internal_error')
    return new ProtocolError(ProtocolErrorCode.InvalidParams, error.message, { code: error.code, issues: error.issues, retryAfterSeconds: error.retryAfterSeconds });
  report(error.cause ?? error, caller.requestId);
  return new ProtocolError(ProtocolErrorCode.InternalError, error.message, { code: error.code, requestId: caller.requestId });
}
