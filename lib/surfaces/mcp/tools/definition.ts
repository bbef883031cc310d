import type { Tool, ToolAnnotations } from '@modelcontextprotocol/server';
import type { AnyOperation } from '@/lib/kernel/operation';
import { extraProperties } from './extra-arguments';
import { iconOf } from './icons';
import { type ObjectSchema, toJsonSchema } from './json-schema';
import type { OutputSchemaOf } from './output-schema';

/** The MCP definition of an operation, with nothing in it that the operation does not say. */
export function definitionOf(operation: AnyOperation, name: string, outputSchemaOf: OutputSchemaOf): Tool {
  return {
    name,
    title: operation.title,
    description: operation.description,
    icons: [iconOf(operation.id)],
    inputSchema: inputSchemaOf(operation) as Tool['inputSchema'],
    outputSchema: outputSchemaOf(operation, name) as Tool['outputSchema'],
    annotations: annotationsOf(operation),
  };
}

function annotationsOf({ effects, method }: AnyOperation): ToolAnnotations {
  const read = effects === 'read';
  return {
    readOnlyHint: read,
    destructiveHint: effects === 'destructive',
    // As in HTTP: what GET, PUT and DELETE do twice they have done once.
    idempotentHint: read || method === 'PUT' || method === 'DELETE',
    // A write reaches people outside this server: a lister is mailed, a webhook is called.
    openWorldHint: !read,
  };
}

function inputSchemaOf(operation: AnyOperation): ObjectSchema {
  const schema = toJsonSchema(operation.input, 'input');
  return { ...schema, properties: { ...schema.properties, ...extraProperties(operation) } };
}
