import type { AnyOperation } from '@/lib/kernel/operation';

/** The operation with this id. Throws Error if there is none: a registry without it cannot feed this surface. */
export function operationOf(operations: readonly AnyOperation[], id: string): AnyOperation {
  const operation = operations.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`The registry holds no ${id}`);
  return operation;
}
