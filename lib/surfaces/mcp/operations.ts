import { call } from '@/lib/kernel/call';
import type { AnyOperation } from '@/lib/kernel/operation';
import type { McpCaller } from './pack';

/** Runs operations of the registry by id in the caller's name: what resources, prompts and completions read. */
export interface Operations {
  run(id: string, input: Record<string, unknown>, caller: McpCaller): Promise<unknown>;
}

export function operationsOf(registry: readonly AnyOperation[]): Operations {
  const byId = new Map(registry.map((operation) => [operation.id, operation]));
  return {
    async run(id, input, caller) {
      const operation = byId.get(id);
      if (!operation) throw new Error(`The registry has no operation ${id}`);
      await caller.charge(operation.effects);
      return call(operation, caller.context(), input as never);
    },
  };
}
