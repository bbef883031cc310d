import { z } from 'zod';

export type JsonSchema = { [key: string]: unknown };
export type ObjectSchema = JsonSchema & { type: 'object'; properties: Record<string, JsonSchema>; required?: string[] };

/**
 * A zod object as JSON Schema 2020-12 in few bytes, because every client pays for it in tokens: without the dialect's
 * name (2020-12 is MCP's default), bounds that only guard the database, and patterns that only spell out a format.
 * The operation still checks all of them and says which one was broken.
 */
export function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): ObjectSchema {
  const { $schema: _, ...root } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' }) as JsonSchema;
  return compact(root) as ObjectSchema;
}

function compact(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(compact);
  if (typeof node !== 'object' || node === null) return node;
  const schema = { ...(node as JsonSchema) };
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (Number(schema.maximum) >= 1_000_000) delete schema.maximum;
  if (schema.format) delete schema.pattern;
  if (Number(schema.maxLength) > 3) delete schema.maxLength;
  delete schema.propertyNames;
  for (const key of ['items', 'not', 'anyOf', 'oneOf', 'allOf']) if (key in schema) schema[key] = compact(schema[key]);
  for (const key of ['properties', '$defs']) if (schema[key]) schema[key] = mapValues(schema[key] as Record<string, unknown>, compact);
  if (typeof schema.additionalProperties === 'object') schema.additionalProperties = compact(schema.additionalProperties);
  return nullable(schema);
}

/** `anyOf: [X, null]` as X with a second type, where X is of one type. */
function nullable(schema: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return schema;
  const [value, nothing] = anyOf as [JsonSchema, JsonSchema];
  if (nothing.type !== 'null' || typeof value.type !== 'string') return schema;
  return { ...value, type: [value.type, 'null'], ...(Array.isArray(value.enum) ? { enum: [...value.enum, null] } : {}), ...rest };
}

export const mapValues = <T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
