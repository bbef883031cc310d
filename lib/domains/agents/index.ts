import type { AnyOperation } from '@/lib/kernel/operation';
import { getAgent } from './get';
import { listAgents } from './list';
import { registerAgent } from './register';

/** Operations of this domain in documentation order. */
export const agentOperations: readonly AnyOperation[] = [listAgents, getAgent, registerAgent];
