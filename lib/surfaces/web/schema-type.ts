import type { JsonSchema } from '@/lib/kernel/json-schema';

/** The type of a JSON Schema in words: `integer or null`, `list of string`, `string (uri)`. */
export function typeOf(schema: JsonSchema): string {
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'anything'}`;
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  // JSON Schema may list several types.
  const type = [schema.type ?? 'any'].flat().join(' or ');
  return schema.format ? `${type} (${schema.format})` : type;
}
