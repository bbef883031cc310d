import type { AnyOperation } from '@/lib/kernel/operation';
import { getListing } from './get';
import { listRecent } from './recent';
import { searchListings } from './search';

/** Operations of this domain in documentation order. */
export const listingOperations: readonly AnyOperation[] = [searchListings, listRecent, getListing];
