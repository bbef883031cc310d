'use client';

import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { ListingsMapProps } from '@/components/map/listings-map';

type Props = Pick<ListingsMapProps, 'addresses' | 'bounds' | 'filters' | 'label' | 'mark'>;

/** The map around a home, in the box it is given. Its script is fetched when the box is scrolled to; without JavaScript there is no box. */
export function PlaceMap(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [LoadedMap, setMap] = useState<ComponentType<ListingsMapProps>>();

  useEffect(() => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        import('@/components/map/listings-map').then(
          ({ ListingsMap }) => setMap(() => ListingsMap),
          // The list beside it says where the home is.
          () => undefined,
        );
      },
      { rootMargin: '300px' },
    );
    observer.observe(box.current as HTMLDivElement);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={box} className="aspect-square max-h-[26rem] w-full overflow-hidden rounded-card border border-line bg-sunk sm:aspect-[16/9] noscript:hidden print:hidden">
      {LoadedMap ? <LoadedMap {...props} isCooperative className="size-full" /> : null}
    </div>
  );
}
