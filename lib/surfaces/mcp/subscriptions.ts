import { InMemoryServerEventBus, type ServerEventBus } from '@modelcontextprotocol/server';

/** A listing and when it last changed (ISO 8601). */
export interface Change {
  id: string;
  updatedAt: string;
}

export interface ListingChanges {
  /** Listings changed at or after a time, whatever their status; without a time, the last one changed. */
  changedSince(time: string | undefined): Promise<Change[]>;
  /** Between two looks; nobody looks while no stream is open. */
  intervalMs: number;
  report(error: unknown): void;
}

/**
 * Tells open subscription streams which listings changed, by looking at the database every few seconds. Each copy of the
 * app looks for its own streams, so changes made through any other copy, or by an import, are seen as well.
 */
export function listingChangeBus(changes: ListingChanges): ServerEventBus {
  const bus = new InMemoryServerEventBus(changes.report);
  let stop: (() => void) | undefined;
  return {
    publish: (event) => bus.publish(event),
    subscribe(listener) {
      const leave = bus.subscribe(listener);
      stop ??= watch(changes, ({ id }) => bus.publish({ kind: 'resource_updated', uri: `listing://${id}` }));
      return () => {
        leave();
        if (bus.listenerCount > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}

/** A transaction stamps its rows when it begins and shows them when it commits: look that far back each time. */
const OVERLAP_MS = 60_000;

function watch({ changedSince, intervalMs, report }: ListingChanges, tell: (change: Change) => void): () => void {
  let known: Map<string, string> | undefined;
  let stopped = false;
  let timer: NodeJS.Timeout;

  async function look(): Promise<void> {
    const latest = known ? [...known.values()].sort().at(-1) : (await changedSince(undefined))[0]?.updatedAt;
    const since = new Date(latest ? Date.parse(latest) - OVERLAP_MS : 0).toISOString();
    const found = new Map((await changedSince(since)).map(({ id, updatedAt }) => [id, updatedAt]));
    if (known && !stopped) for (const [id, updatedAt] of found) if (known.get(id) !== updatedAt) tell({ id, updatedAt });
    // Nothing found leaves the last time known, or everything would count as new.
    if (found.size > 0 || !known) known = found;
  }

  async function loop(): Promise<void> {
    await look().catch(report);
    if (stopped) return;
    timer = setTimeout(loop, intervalMs);
    timer.unref();
  }
  void loop();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
