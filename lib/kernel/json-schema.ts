import { z } from 'zod';
import type { AnyOperation } from './operation';

/** A JSON Schema 2020-12 document, or a part of one. */
export type JsonSchema = { [keyword: string]: unknown; type?: string; properties?: Record<string, JsonSchema>; required?: string[]; items?: JsonSchema; anyOf?: JsonSchema[] };

const memo = { input: new WeakMap<z.ZodType, JsonSchema>(), output: new WeakMap<z.ZodType, JsonSchema>() };

/** JSON Schema of what a caller sends; computed once an operation. */
export const inputSchema = (operation: AnyOperation): JsonSchema => schemaOf(operation.input, 'input');

/** JSON Schema of what a caller receives; computed once an operation. */
export const outputSchema = (operation: AnyOperation): JsonSchema => schemaOf(operation.output, 'output');

/** JSON Schema of a zod schema as callers send (`input`) or receive (`output`) it; computed once a schema. Do not change the result. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const known = memo[io].get(schema);
  if (known) return known;
  const { $schema: _, ...document } = z.toJSONSchema(schema, { io, override: ({ jsonSchema }) => tidy(jsonSchema as JsonSchema) });
  memo[io].set(schema, document as JsonSchema);
  return document as JsonSchema;
}

/** Leaves out what tells a reader nothing: the bounds of every safe integer, and patterns that repeat a format. */
function tidy(schema: JsonSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.format && schema.pattern) delete schema.pattern;
}
