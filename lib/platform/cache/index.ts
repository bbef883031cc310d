import { type Cache, memoryCache } from './memory-cache';

export type { Cache } from './memory-cache';

const shared = globalThis as typeof globalThis & { openstead_cache?: Cache };
shared.openstead_cache ??= memoryCache({ maxEntries: 5000 });

/** The cache of this process; one for all copies of this module, which a bundler makes several of. */
export const cache: Cache = shared.openstead_cache;
