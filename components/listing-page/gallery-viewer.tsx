'use client';

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { ViewerProps } from './picture-viewer';

export interface Picture {
  url: string;
  alt: string;
  width: number | null;
  height: number | null;
}

/**
 * Opens links marked `data-picture` over the whole window, and all of them from what is marked `data-all`. The viewer is fetched when first
 * wanted; where it cannot be, and without JavaScript, the links lead to the pictures themselves.
 */
export function GalleryViewer({ pictures, children }: { pictures: readonly Picture[]; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const [Viewer, setViewer] = useState<ComponentType<ViewerProps>>();
  const [opened, setOpened] = useState<number | 'all'>();

  useEffect(() => {
    const links = root.current;
    const open = (event: MouseEvent) => {
      const link = (event.target as HTMLElement).closest<HTMLElement>('[data-picture], [data-all]');
      // A click that asks for a new tab or window gets it.
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const { picture } = link.dataset;
      setOpened(picture === undefined ? 'all' : Number(picture));
      import('./picture-viewer').then(
        ({ PictureViewer }) => setViewer(() => PictureViewer),
        () => link instanceof HTMLAnchorElement && location.assign(link.href),
      );
    };
    links?.addEventListener('click', open);
    return () => links?.removeEventListener('click', open);
  }, []);

  return (
    <div ref={root} className="print:h-full">
      {children}
      {Viewer && opened !== undefined ? <Viewer pictures={pictures} opened={opened} onClose={() => setOpened(undefined)} /> : null}
    </div>
  );
}
