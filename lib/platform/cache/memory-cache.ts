import { LRUCache } from 'lru-cache';

/** Values that may be computed again. Each carries tags, such as `listing:lst_1` or `listings`, by which it is dropped. */
export interface Cache {
  /** The value of `key`, computed by `make` if absent; callers that come meanwhile share the one computation. */
  remember<T>(key: string, options: Keeping, make: () => Promise<T>): Promise<T>;
  /** Drops all values with any of these tags, and keeps those being computed now from being stored. */
  invalidate(...tags: string[]): void;
  clear(): void;
}

/** How long a value is kept at most. */
export interface Keeping {
  tags?: readonly string[];
  /** Without it, until it is crowded out. */
  seconds?: number;
  /** It is kept only if computing it took so long: what is cheap had better be fresh. */
  costlyMs?: number;
}

interface Entry {
  value: Promise<unknown>;
  tags: readonly string[];
}

/** A cache in this process, the least used entries dropped first. */
export function memoryCache({ maxEntries }: { maxEntries: number }): Cache {
  const entries = new LRUCache<string, Entry>({ max: maxEntries, dispose: (entry, key) => untag(key, entry) });
  const keysByTag = new Map<string, Set<string>>();

  function untag(key: string, { tags }: Entry): void {
    // A replaced entry's tags may by now be those of its successor.
    const present = entries.peek(key);
    for (const tag of tags) {
      if (present?.tags.includes(tag)) continue;
      const keys = keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) keysByTag.delete(tag);
    }
  }

  function tag(key: string, tags: readonly string[]): void {
    for (const each of tags) keysByTag.set(each, (keysByTag.get(each) ?? new Set()).add(key));
  }

  return {
    remember<T>(key: string, { tags = [], seconds = 0, costlyMs = 0 }: Keeping, make: () => Promise<T>): Promise<T> {
      const known = entries.get(key);
      if (known) return known.value as Promise<T>;
      const started = performance.now();
      const value = make();
      const entry: Entry = { value, tags };
      // For lru-cache 0 is for ever.
      entries.set(key, entry, { ttl: seconds * 1000 });
      tag(key, tags);
      const forget = () => entries.peek(key) === entry && entries.delete(key);
      // A failure is not a value: the next caller tries again.
      value.then(() => performance.now() - started < costlyMs && forget(), forget);
      return value;
    },
    invalidate(...tags) {
      for (const each of tags) for (const key of [...(keysByTag.get(each) ?? [])]) entries.delete(key);
    },
    clear: () => entries.clear(),
  };
}
