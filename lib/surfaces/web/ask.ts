import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { cache } from 'react';
import { call } from '@/lib/kernel/call';
import { AppError } from '@/lib/kernel/errors';
import type { AnyOperation, InputOf, OutputOf } from '@/lib/kernel/operation';
import { createContext } from '@/lib/platform/context';

/**
 * Runs a read operation for a server component, as an anonymous visitor or as the holder of a conversation's link token.
 * The same question is asked once a rendering. What is not found renders the 404 page.
 * @throws AppError for everything else, `validation_error` among them.
 */
export async function ask<T extends AnyOperation>(operation: T, input: InputOf<T>, options: { conversationToken?: string } = {}): Promise<OutputOf<T>> {
  if (operation.effects !== 'read') throw new Error(`${operation.id} changes state: call it by act`);
  await connection();
  try {
    return (await askOnce(operation, JSON.stringify(input), options.conversationToken)) as OutputOf<T>;
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'not_found') notFound();
    throw thrown;
  }
}

const askOnce = cache((operation: AnyOperation, input: string, conversationToken: string | undefined): Promise<unknown> => {
  const actor = { kind: 'visitor', ip: 'page', ...(conversationToken ? { conversationToken } : {}) } as const;
  return call(operation, createContext({ actor }), JSON.parse(input));
});
