'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Picture } from './gallery-viewer';
import { Slide } from './slide';
import { ViewerBar } from './viewer-bar';

/** All pictures over the whole window, beginning with `first`. Loaded when a picture is first pressed. */
export function ViewerDialog({ pictures, first, closed }: { pictures: readonly Picture[]; first: number; closed: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const strip = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(first);
  const [zoomed, setZoomed] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
    slideAt(strip.current, first)?.scrollIntoView({ behavior: 'instant', inline: 'start', block: 'nearest' });
    strip.current?.focus();
  }, [first]);

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
    <dialog
      ref={dialog}
      aria-label="Pictures of this home"
      onKeyDown={press}
      onClose={closed}
      className="m-0 h-dvh max-h-none w-dvw max-w-none flex-col bg-paper text-ink open:flex print:hidden"
    >
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
    </dialog>
  );
}

const slideAt = (strip: HTMLUListElement | null, index: number): Element | undefined => strip?.children[index];
