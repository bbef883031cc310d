import type { AnyOperation } from '@/lib/kernel/operation';

/** Operations of this domain in documentation order. */
export const agentOperations: readonly AnyOperation[] = [];
