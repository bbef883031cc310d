'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useTransition } from 'react';
import { ListingsMap, type ListingsMapProps, type MapSearch } from './listings-map';

/** The map of the search page: what is done on it goes into the page's address, which is the whole state of the search. */
export function SearchMap(props: Omit<ListingsMapProps, 'onSearch' | 'filters'>) {
  const router = useRouter();
  const params = useSearchParams();
  const [, startTransition] = useTransition();

  function search(change: MapSearch) {
    const next = new URLSearchParams(params);
    for (const name of ['cursor', 'back']) next.delete(name);
    for (const [name, value] of Object.entries(change)) value ? next.set(name, value) : next.delete(name);
    // A comma is legal in a query, and a list reads better with it.
    startTransition(() => router.replace(`?${next.toString().replaceAll('%2C', ',')}`, { scroll: false }));
  }

  return <ListingsMap {...props} filters={withoutBbox(params)} onSearch={search} />;
}

/** The viewport is the map's own, so that a moved map does not ask twice; view and sentence are the page's. */
function withoutBbox(params: URLSearchParams): string {
  const rest = new URLSearchParams(params);
  for (const name of ['bbox', 'view', 'said']) rest.delete(name);
  return rest.toString();
}
