import type { z } from 'zod';
import { AppError, type Issue as QueryIssue } from '@/lib/kernel/errors';
import { parseInput } from '@/lib/kernel/parse';
import { decodeQuery } from '@/lib/platform/http/query';
import { plainFault } from './plain-fault';

export type { QueryIssue };

/** Query parameters as Next hands them to a page. */
export type PageQuery = Record<string, string | string[] | undefined>;

/** Query parameters of a page as URLSearchParams, in the order they were given. */
export function toSearchParams(query: PageQuery): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) for (const one of [value ?? []].flat()) params.append(name, one);
  return params;
}

/** Reads a page's query by an operation's input schema, exactly as REST does; faults come back instead of being thrown. */
export function readQuery<S extends z.ZodObject>(schema: S, params: URLSearchParams): { ok: true; input: z.input<S> } | { ok: false; issues: QueryIssue[] } {
  try {
    const input = decodeQuery(params, schema);
    parseInput(schema, input);
    return { ok: true, input: input as z.input<S> };
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'validation_error')
      return { ok: false, issues: thrown.issues.map((issue) => ({ ...issue, message: plainFault(schema, issue) })) };
    throw thrown;
  }
}
