'use client';

import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ListingsMapProps } from '@/components/map/listings-map';

const SearchMap = lazy(() => import('@/components/map/search-map').then((module) => ({ default: module.SearchMap })));

interface Props extends Pick<ListingsMapProps, 'addresses' | 'bounds' | 'label' | 'filters'> {
  /** The reader turned from the list to the map, where there is no room for both. */
  isInPlaceOfList: boolean;
}

/** The map of a search in the box it is given. Its script is fetched once the page has loaded and the box is seen; where it is hidden, never. */
export function MapPanel({ isInPlaceOfList, ...props }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  const wasInPlaceOfList = useRef(isInPlaceOfList);

  useLayoutEffect(() => {
    // From deep in a list the box lies above the window.
    if (isInPlaceOfList && !wasInPlaceOfList.current) scrollTo({ top: 0, behavior: 'instant' });
    wasInPlaceOfList.current = isInPlaceOfList;
  }, [isInPlaceOfList]);

  useEffect(() => {
    const see = () => setSeen(true);
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      document.readyState === 'complete' ? see() : addEventListener('load', see, { once: true });
    });
    observer.observe(box.current as HTMLDivElement);
    return () => {
      observer.disconnect();
      removeEventListener('load', see);
    };
  }, []);

  return (
    <div ref={box} className="size-full bg-sunk">
      <Suspense>{isSeen ? <SearchMap {...props} className="size-full" /> : null}</Suspense>
    </div>
  );
}
