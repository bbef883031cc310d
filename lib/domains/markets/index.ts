import type { AnyOperation } from '@/lib/kernel/operation';
import { getMarket } from './get';
import { listMarkets } from './list';
import { getNeighborhood } from './neighborhood';
import { listStates } from './states';

/** Operations of this domain in documentation order. */
export const marketOperations: readonly AnyOperation[] = [listMarkets, listStates, getMarket, getNeighborhood];
