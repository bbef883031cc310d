'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Slide } from './slide';
import { ViewerBar } from './viewer-bar';

export interface Picture {
  url: string;
  alt: string;
  width: number | null;
  height: number | null;
}

/** Opens links marked `data-picture` over the whole window. Without JavaScript they lead to the pictures themselves. */
export function GalleryViewer({ pictures, className, children }: { pictures: readonly Picture[]; className: string; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const strip = useRef<HTMLUListElement>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const [shown, setShown] = useState(0);
  const [zoomed, setZoomed] = useState(false);

  useEffect(() => {
    const links = root.current;
    const open = (event: MouseEvent) => {
      const index = (event.target as HTMLElement).closest<HTMLElement>('[data-picture]')?.dataset.picture;
      // A click that asks for a new tab or window gets it.
      if (index === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      setOpened(Number(index));
      setShown(Number(index));
    };
    links?.addEventListener('click', open);
    return () => links?.removeEventListener('click', open);
  }, []);
  useEffect(() => {
    if (opened === null) return;
    dialog.current?.showModal();
    slideAt(strip.current, opened)?.scrollIntoView({ behavior: 'instant', inline: 'start', block: 'nearest' });
    strip.current?.focus();
  }, [opened]);

  const go = (index: number) => {
    setZoomed(false);
    slideAt(strip.current, Math.min(Math.max(index, 0), pictures.length - 1))?.scrollIntoView({ inline: 'start', block: 'nearest' });
  };
  const keys: Record<string, number> = { ArrowLeft: shown - 1, ArrowRight: shown + 1, Home: 0, End: pictures.length - 1 };
  const press = (event: KeyboardEvent) => {
    const index = keys[event.key];
    // In a zoomed picture the arrow keys move about it.
    if (index === undefined || zoomed) return;
    event.preventDefault();
    go(index);
  };
  const scrolled = () => {
    const { scrollLeft, clientWidth } = strip.current as HTMLUListElement;
    // Counted from the start of the line, on whichever side it is.
    if (clientWidth > 0) setShown(Math.round(Math.abs(scrollLeft) / clientWidth));
  };

  return (
    <div ref={root} className={className}>
      {children}
      <dialog
        ref={dialog}
        aria-label="Pictures of this home"
        onKeyDown={press}
        onClose={() => {
          setOpened(null);
          setZoomed(false);
        }}
        className="m-0 h-dvh max-h-none w-dvw max-w-none flex-col bg-paper text-ink open:flex print:hidden"
      >
        {opened === null ? null : (
          <>
            <ViewerBar shown={shown} total={pictures.length} zoomed={zoomed} go={go} zoom={() => setZoomed(!zoomed)} close={() => dialog.current?.close()} />
            <ul
              ref={strip}
              onScroll={scrolled}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
              tabIndex={0}
              aria-label="Pictures, one after the other"
              className={`flex min-h-0 grow snap-x snap-mandatory motion-safe:scroll-smooth outline-offset-[-3px] ${zoomed ? 'overflow-hidden' : 'overflow-x-auto'}`}
            >
              {pictures.map((picture, index) => (
                <Slide key={picture.url} picture={picture} zoomed={zoomed && index === shown} />
              ))}
            </ul>
          </>
        )}
      </dialog>
    </div>
  );
}

const slideAt = (strip: HTMLUListElement | null, index: number): Element | undefined => strip?.children[index];
