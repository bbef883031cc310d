import { AppError } from '@/lib/kernel/errors';
import type { AnyOperation } from '@/lib/kernel/operation';
import type { JsonSchema } from './json-schema';

/** What a REST client sends in headers and an MCP client, whose headers are fixed, as arguments besides the operation's input. */
export interface ExtraArguments {
  idempotencyKey?: string;
  conversationToken?: string;
}

/** Schemas of the extra arguments that an operation's tool takes, by name. */
export const extraProperties = (operation: AnyOperation): Record<string, JsonSchema> =>
  Object.fromEntries(extrasOf(operation).map(({ name, description }) => [name, { type: 'string', minLength: 1, maxLength: MAXIMUM, description }]));

/**
 * Takes the extra arguments out of those of a call.
 * @throws AppError `validation_error` for one that is no string of 1 to 255 characters.
 */
export function splitArguments(operation: AnyOperation, args: Record<string, unknown>): { input: Record<string, unknown>; extra: ExtraArguments } {
  const input = { ...args };
  const extra: ExtraArguments = {};
  for (const { name, member } of extrasOf(operation)) {
    const value = input[name];
    delete input[name];
    if (value !== undefined) extra[member] = shortText(name, value);
  }
  return { input, extra };
}

const MAXIMUM = 255;

interface Extra {
  name: string;
  member: keyof ExtraArguments;
  description: string;
  appliesTo(operation: AnyOperation): boolean;
}

const EXTRAS: readonly Extra[] = [
  {
    name: 'conversation_token',
    member: 'conversationToken',
    description: 'Without an agent key: the token of the private link',
    appliesTo: ({ scope }) => scope.startsWith('conversations:'),
  },
  {
    name: 'idempotency_key',
    member: 'idempotencyKey',
    description: 'Any unique string; a repeated call with it is answered again, not done again',
    appliesTo: ({ effects }) => effects !== 'read',
  },
];

const extrasOf = (operation: AnyOperation): Extra[] => EXTRAS.filter((extra) => extra.appliesTo(operation));

function shortText(name: string, value: unknown): string {
  if (typeof value === 'string' && value.length >= 1 && value.length <= MAXIMUM) return value;
  const message = `Must be a string of 1 to ${MAXIMUM} characters.`;
  throw new AppError('validation_error', `${name}: ${message}`, { issues: [{ path: [name], message }] });
}
