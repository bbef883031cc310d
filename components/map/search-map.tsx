'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import { useSearching } from '@/components/search/use-searching';
import { PLACE_FILTERS } from '@/lib/domains/listings/schema-place-filters';
import { ListingsMap, type ListingsMapProps, type MapSearch } from './listings-map';
import { type Bounds, bboxText, boundsOf } from './viewport';

/** What is kept of the address beside the filters. */
const KEPT = ['sort', 'limit', 'view', 'said'];

/** The map of the search page: what is done on it goes into the page's address, which is the whole state of the search. */
export function SearchMap({ filters = '', bounds, ...props }: Omit<ListingsMapProps, 'onSearch' | 'onView' | 'isStill'>) {
  const router = useRouter();
  const params = useSearchParams();
  const [isPending, startTransition] = useTransition();
  const view = useRef<string | undefined>(undefined);
  const shown = useRef(bboxText(bounds));

  const search = (change: MapSearch) => {
    const next = new URLSearchParams(filters);
    const isFirst = !next.has('bbox') || change.polygon !== undefined;
    // What is chosen on the map takes the place of all that said where.
    for (const name of PLACE_FILTERS) next.delete(name);
    for (const name of KEPT) if (params.get(name)) next.set(name, params.get(name) as string);
    for (const [name, value] of Object.entries(change)) if (value) next.set(name, value);
    view.current = undefined;
    // Back leads to the place that was left, not through every move of the map.
    const go = isFirst ? router.push : router.replace;
    startTransition(() => go(addressOf(next), { scroll: false }));
  };
  const look = (to: Bounds) => {
    view.current = bboxText(to);
    keepView(view.current);
  };

  const place = bboxText(bounds);
  useEffect(() => {
    if (place !== shown.current) view.current = undefined;
    // Links of the page do not know where the map is; it stays where it is.
    else if (view.current && !params.has('at')) keepView(view.current);
    shown.current = place;
  }, [place, params]);
  useSearching(isPending);

  const at = boundsOf(params.get('at'));
  return <ListingsMap {...props} bounds={at ?? bounds} filters={withoutBbox(filters)} isStill={at !== undefined} onSearch={search} onView={look} />;
}

function keepView(view: string): void {
  const next = new URLSearchParams(location.search);
  next.set('at', view);
  history.replaceState(null, '', addressOf(next));
}

// A comma is legal in a query, and a list reads better with it.
const addressOf = (params: URLSearchParams): string => `?${params.toString().replaceAll('%2C', ',')}`;

/** The viewport is the map's own, so that a moved map does not ask twice. */
function withoutBbox(filters: string): string {
  const rest = new URLSearchParams(filters);
  rest.delete('bbox');
  return rest.toString();
}
