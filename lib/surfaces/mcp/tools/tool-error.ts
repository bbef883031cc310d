import type { CallToolResult } from '@modelcontextprotocol/server';
import { type AppError, ERROR_KINDS } from '@/lib/kernel/errors';

/** A failed operation as a tool result, which the model reads: what is wrong, where, and what to do about it. */
export function toolError(error: AppError, requestId: string): CallToolResult {
  const fix = ERROR_KINDS[error.code].advice;
  const { code, message, issues, retryAfterSeconds } = error;
  const lines = issues.length > 1 ? issues.map((issue) => `- ${issue.path.join('.') || 'input'}: ${issue.message}`) : [];
  const wait = retryAfterSeconds === undefined ? {} : { retry_after_seconds: retryAfterSeconds };
  return {
    isError: true,
    content: [{ type: 'text', text: [`${code}: ${message}`, ...lines, `What to do: ${fix}`].join('\n') }],
    structuredContent: { error: { code, message, issues, fix, retryable: ERROR_KINDS[code].retryable, request_id: requestId, ...wait } },
  };
}
