'use client';

import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ListingsMapProps } from '@/components/map/listings-map';

const SearchMap = lazy(() => import('@/components/map/search-map').then((module) => ({ default: module.SearchMap })));

/** The map of a search in the box it is given. Its script is fetched once the page has loaded and the box is seen; where it is hidden, never. */
export function MapPanel(props: Pick<ListingsMapProps, 'addresses' | 'bounds' | 'label' | 'filters'>) {
  const box = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);

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
