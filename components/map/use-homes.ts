import { useCallback, useEffect, useRef, useState } from 'react';
import { type Homes, NO_HOMES } from './homes';
import { type Bounds, bboxText } from './viewport';

const PAUSE_MS = 120;
/** MapLibre counts levels of 512-pixel tiles; the API counts those of 256. */
const LEVEL_OFFSET = 1;

export interface View {
  bounds: Bounds;
  zoom: number;
}

/**
 * The homes of a viewport, asked of the API a moment after it came to rest. A newer view ends the older question.
 * `filters` is the search's query string without bbox and zoom.
 */
export function useHomes(filters: string) {
  const [homes, setHomes] = useState<Homes>(NO_HOMES);
  const [fault, setFault] = useState<string>();
  const [view, setView] = useState<View>();
  const known = useRef(false);

  useEffect(() => {
    if (!view) return;
    const abort = new AbortController();
    const ask = async () => {
      try {
        setHomes(await readHomes(filters, view, abort.signal));
        known.current = true;
        setFault(undefined);
      } catch (error) {
        if (!abort.signal.aborted) setFault(error instanceof Error ? error.message : String(error));
      }
    };
    const timer = setTimeout(ask, known.current ? PAUSE_MS : 0);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [filters, view]);

  return { homes, fault, look: useCallback((next: View) => setView(next), []) };
}

async function readHomes(filters: string, { bounds, zoom }: View, signal: AbortSignal): Promise<Homes> {
  const query = new URLSearchParams(filters);
  for (const name of ['cursor', 'back', 'limit', 'sort', 'include']) query.delete(name);
  query.set('bbox', bboxText(bounds));
  query.set('zoom', String(Number((zoom + LEVEL_OFFSET).toFixed(2))));
  const response = await fetch(`/api/v1/listings/clusters?${query}`, { signal, headers: { Accept: 'application/json' } });
  const body: unknown = await response.json();
  if (!response.ok) throw new Error((body as { detail?: string }).detail ?? 'The homes of this view could not be read.');
  return body as Homes;
}
