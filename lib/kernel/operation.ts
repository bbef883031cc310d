import type { z } from 'zod';
import type { Context } from './context';
import type { Scope } from './scopes';

/** `read` changes nothing and is cacheable; `destructive` may remove or overwrite what cannot be had back. */
export type Effects = 'read' | 'write' | 'destructive';

/** A worked call, checked by the contract tests and shown in the documentation. */
export interface Example<I> {
  title: string;
  input: I;
}

/**
 * One thing the product can do, declared once. REST, OpenAPI, MCP, docs, pages and CLI are projections of it.
 * `input` is one flat strict object: REST fills it from path, query and body, MCP from arguments, a form from FormData.
 * `output` is the whole body as its contract has it, envelope included.
 */
export interface Operation<I extends z.ZodObject = z.ZodObject, O extends z.ZodType = z.ZodType> {
  /** `domain.verb`, for example `listings.search`; unique, also the OpenAPI operationId. */
  id: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Absolute path template, for example `/api/v1/listings/{id}`. */
  path: string;
  title: string;
  /** What it does and when to use it, in Markdown; agents choose by this text. */
  description: string;
  scope: Scope;
  effects: Effects;
  /** HTTP status of success; 200 unless given. */
  status?: 200 | 201 | 202;
  input: I;
  output: O;
  examples: readonly Example<z.input<I>>[];
  /** Present where the operation is an MCP tool; `summary` is the short text twin of the structured answer, `needsKey` refuses callers without one. */
  tool?: { name: string; needsKey?: true; summary(output: z.output<O>): string };
  /** Shared caches may keep a `read` answer for so many seconds; private and uncached where absent. */
  cacheSeconds?: number;
  run(ctx: Context, input: z.output<I>): Promise<z.input<O>>;
}

/** Declares an operation; exists for its inference and for the check of its shape at load time. */
export function defineOperation<I extends z.ZodObject, O extends z.ZodType>(operation: Operation<I, O>): Operation<I, O> {
  if (!/^[a-z_]+\.[a-z_]+$/.test(operation.id)) throw new Error(`Operation id "${operation.id}" is not of the form domain.verb`);
  for (const name of pathParameters(operation.path)) {
    if (!(name in operation.input.shape)) throw new Error(`Operation ${operation.id}: path parameter "${name}" is not in its input`);
  }
  return Object.freeze(operation);
}

/** Names in a path template: `/listings/{id}/inquiries` → `['id']`. */
export const pathParameters = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);

// biome-ignore lint/suspicious/noExplicitAny: a registry holds operations of every shape
export type AnyOperation = Operation<any, any>;
export type InputOf<T> = T extends Operation<infer I, z.ZodType> ? z.input<I> : never;
export type OutputOf<T> = T extends Operation<z.ZodObject, infer O> ? z.output<O> : never;
