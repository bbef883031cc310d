import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { cache } from 'react';
import { call } from '@/lib/kernel/call';
import { AppError, type Issue } from '@/lib/kernel/errors';
import type { AnyOperation, InputOf, OutputOf } from '@/lib/kernel/operation';
import { createContext } from '@/lib/platform/context';

/**
 * Runs a read operation for a server component, as an anonymous visitor or as the holder of a conversation's link token.
 * The same question is asked once a rendering. An address for which the operation finds nothing, or which it refuses, renders the 404 page.
 * @throws AppError for everything else
 */
export async function ask<T extends AnyOperation>(operation: T, input: InputOf<T>, options: { conversationToken?: string } = {}): Promise<OutputOf<T>> {
  const answer = await attempt(operation, input, options);
  return answer.ok ? answer.output : notFound();
}

/** As `ask`, but what the operation refuses in its input comes back as issues, for a page that can show them. */
export async function attempt<T extends AnyOperation>(
  operation: T,
  input: InputOf<T>,
  options: { conversationToken?: string } = {},
): Promise<{ ok: true; output: OutputOf<T> } | { ok: false; issues: Issue[] }> {
  if (operation.effects !== 'read') throw new Error(`${operation.id} changes state: call it by act`);
  await connection();
  try {
    return { ok: true, output: (await askOnce(operation, JSON.stringify(input), options.conversationToken)) as OutputOf<T> };
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    if (thrown.code === 'not_found') notFound();
    if (thrown.code === 'validation_error') return { ok: false, issues: thrown.issues };
    throw thrown;
  }
}

const askOnce = cache((operation: AnyOperation, input: string, conversationToken: string | undefined): Promise<unknown> => {
  const actor = { kind: 'visitor', ip: 'page', ...(conversationToken ? { conversationToken } : {}) } as const;
  return call(operation, createContext({ actor }), JSON.parse(input));
});
