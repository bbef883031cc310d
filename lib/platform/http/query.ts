import type { z } from 'zod';
import { AppError } from '@/lib/kernel/errors';
import { type JsonSchema, schemaOf } from '@/lib/kernel/json-schema';

/**
 * Turns a query string into the raw input of `schema`, each value by its advertised JSON Schema type:
 * numbers and booleans are read, a list is repeated (`a=1&a=2`) or comma-separated (`a=1,2`), an empty value counts as not given,
 * so that a plain HTML form can be the client. What does not fit is left as text for the schema to refuse.
 * @throws AppError `validation_error` when a single-valued parameter is repeated.
 */
export function decodeQuery(query: URLSearchParams, schema: z.ZodObject): Record<string, unknown> {
  const properties = schemaOf(schema, 'input').properties ?? {};
  const input: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name).filter((value) => value !== '');
    if (values.length === 0) continue;
    Object.defineProperty(input, name, { value: decodeValues(name, values, properties[name]), enumerable: true, writable: true, configurable: true });
  }
  return input;
}

function decodeValues(name: string, values: string[], schema: JsonSchema | undefined): unknown {
  if (schema?.type === 'array') return values.flatMap((value) => value.split(',')).map((value) => decodeText(value.trim(), schema.items));
  if (values.length > 1 && schema) {
    const message = 'Given more than once. Send it once.';
    throw new AppError('validation_error', `${name}: ${message}`, { issues: [{ path: [name], message }] });
  }
  return decodeText(values[0] as string, schema);
}

/** One text as the JSON value its schema asks for; the text itself where it is none. */
export function decodeText(text: string, schema: JsonSchema | undefined): unknown {
  const type = schema?.type ?? schema?.anyOf?.find((option) => option.type !== 'null')?.type;
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
