import type { AnyOperation } from '@/lib/kernel/operation';
import { type JsonSchema, mapValues, type ObjectSchema, toJsonSchema } from './json-schema';

/** The output schema of one tool after the other; the order matters, see `outputSchemas`. */
export type OutputSchemaOf = (operation: AnyOperation, toolName: string) => ObjectSchema;

/**
 * Output schemas short enough for a tool list: members with their types, two levels deep. The full ones are in the
 * OpenAPI document and, for listings, at schema://listing. A shape that an earlier tool's answer has is named, not
 * repeated, so a listing is spelt out once in the list.
 */
export function outputSchemas(): OutputSchemaOf {
  const shapes: Shape[] = [];
  return (operation, toolName) => {
    const { required = [], properties } = toJsonSchema(operation.output, 'output');
    const short = mapValues(properties, (member) => shorten(member, 1, { shapes, toolName }));
    // An answer or an error: some clients check the structured content of errors against this too.
    return { type: 'object', properties: { ...short, error: { type: 'object' } }, anyOf: [{ required }, { required: ['error'] }] };
  };
}

interface Shape {
  toolName: string;
  /** Member name to its schema as text. */
  members: Map<string, string>;
}

type Seen = { shapes: Shape[]; toolName: string };

function shorten(schema: JsonSchema, depth: number, seen: Seen): JsonSchema {
  const { type, items, properties, description, anyOf, oneOf } = schema;
  const said = depth === 1 && description ? { description } : {};
  if (properties) return { type, ...said, ...(depth > 1 ? {} : members(properties as Record<string, JsonSchema>, seen)) };
  if (items) return { type, ...said, ...(depth > 1 ? {} : { items: shorten(items as JsonSchema, depth, seen) }) };
  if (type) return { type, ...said, ...(Array.isArray(schema.enum) && schema.enum.length <= 3 ? { enum: schema.enum } : {}) };
  return { ...said, ...(anyOf ? { anyOf } : {}), ...(oneOf ? { oneOf } : {}) };
}

function members(properties: Record<string, JsonSchema>, { shapes, toolName }: Seen): JsonSchema {
  const short = mapValues(properties, (member) => shorten(member, 2, { shapes, toolName }));
  const own = new Map(Object.entries(short).map(([name, member]) => [name, JSON.stringify(member)]));
  const known = shapes.find((shape) => [...shape.members].every(([name, member]) => own.get(name) === member));
  if (!known) {
    if (own.size >= WORTH_NAMING) shapes.push({ toolName, members: own });
    return { properties: short };
  }
  const further = Object.fromEntries(Object.entries(short).filter(([name]) => !known.members.has(name)));
  const more = Object.keys(further).length > 0;
  return { description: `As an item of ${known.toolName}${more ? ', and:' : ''}`, ...(more ? { properties: further } : {}) };
}

/** Fewer members cost less than the sentence that names them. */
const WORTH_NAMING = 6;
