'use client';

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';

export interface Picture {
  url: string;
  alt: string;
  width: number | null;
  height: number | null;
}

type Viewer = ComponentType<{ pictures: readonly Picture[]; first: number; closed: () => void }>;

/** Opens links marked `data-picture` over the whole window. Without JavaScript they lead to the pictures themselves. */
export function GalleryViewer({ pictures, className, children }: { pictures: readonly Picture[]; className: string; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ Viewer: Viewer; first: number } | null>(null);
  useEffect(() => {
    const links = root.current;
    const open = (event: MouseEvent) => {
      const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('[data-picture]');
      // A click that asks for a new tab or window gets it.
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      import('./viewer-dialog').then(
        ({ ViewerDialog }) => setOpened({ Viewer: ViewerDialog, first: Number(link.dataset.picture) }),
        () => window.location.assign(link.href),
      );
    };
    links?.addEventListener('click', open);
    return () => links?.removeEventListener('click', open);
  }, []);
  return (
    <div ref={root} className={className}>
      {children}
      {opened ? <opened.Viewer pictures={pictures} first={opened.first} closed={() => setOpened(null)} /> : null}
    </div>
  );
}
