import type { AnyOperation } from '@/lib/kernel/operation';
import { listChanges } from './changes';
import { countFilterChoices } from './choices';
import { clusterListings } from './clusters';
import { getListing } from './get';
import { priceHistogram } from './histogram';
import { interpretSentence } from './interpret';
import { listNearby } from './nearby';
import { listRecent } from './recent';
import { relaxSearch } from './relax';
import { searchListings } from './search';
import { similarListings } from './similar';
import { suggestSearches } from './suggest';

/** Operations of this domain in documentation order. */
export const listingOperations: readonly AnyOperation[] = [
  searchListings,
  listRecent,
  listChanges,
  clusterListings,
  suggestSearches,
  priceHistogram,
  countFilterChoices,
  interpretSentence,
  relaxSearch,
  getListing,
  similarListings,
  listNearby,
];
