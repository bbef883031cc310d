import { ERROR_KINDS } from '@/lib/kernel/errors';
import { type JsonSchema, outputSchema } from '@/lib/kernel/json-schema';
import type { AnyOperation } from '@/lib/kernel/operation';

/** An operation's answer as a component schema. */
export const outputComponent = (operation: AnyOperation): JsonSchema => outputSchema(operation);

/** The error document, as every failing answer carries it. */
export function problemComponents(): Record<string, JsonSchema> {
  const text = (description: string): JsonSchema => ({ type: 'string', description });
  const code = { type: 'string', enum: Object.keys(ERROR_KINDS), description: 'Stable name of the error' };
  const path: JsonSchema = { type: 'array', items: { type: ['string', 'integer'] as unknown as string } };
  const object = (properties: Record<string, JsonSchema>, required = Object.keys(properties)): JsonSchema => ({ type: 'object', properties, required });
  return {
    Problem: {
      ...object(
        {
          type: { type: 'string', format: 'uri', description: 'Page that explains this kind of error' },
          title: text('Short name of the error'),
          status: { type: 'integer', description: 'HTTP status' },
          detail: text('What went wrong here, and what to do next'),
          code,
          requestId: text('Quote it when reporting a fault'),
          errors: { type: 'array', items: object({ field: text('Dotted name of the input member'), message: text('What is wrong with it') }) },
          error: object({ code, message: text('Same as detail'), issues: { type: 'array', items: object({ path, message: text('What is wrong there') }) } }),
        },
        ['type', 'title', 'status', 'detail', 'code', 'requestId', 'error'],
      ),
      description: 'RFC 9457 problem details',
    },
  };
}
