import type { z } from 'zod';
import type { Issue } from '@/lib/kernel/errors';
import { type JsonSchema, schemaOf } from '@/lib/kernel/json-schema';

/** What is wrong with a field, in a person's words where the schema's own speak of types. */
export function plainFault(schema: z.ZodObject, { path, message }: Issue): string {
  if (!/^Invalid (input|option|email)|^Too (small|big)/.test(message)) return message;
  const member = schemaOf(schema, 'input').properties?.[String(path[0])];
  const choices = member?.enum ?? member?.items?.enum;
  if (Array.isArray(choices)) return `Choose one of: ${choices.join(', ')}.`;
  if (member?.format === 'email') return 'Write an email address, such as name@example.com.';
  return expectation(member) ?? message;
}

function expectation({ type, minimum, maximum, maxLength }: JsonSchema = {}): string | undefined {
  if (type === 'integer' && Number(maximum) > 1_000_000) return 'Write a whole number, such as 1800.';
  if (type === 'integer') return `Write a whole number from ${minimum ?? 0} to ${maximum}.`;
  if (type === 'number') return `Write a number from ${minimum ?? 0} to ${maximum}.`;
  return type === 'string' && maxLength ? `Write at most ${maxLength} characters.` : undefined;
}
