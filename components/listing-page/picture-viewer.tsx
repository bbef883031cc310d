'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Picture } from './gallery-viewer';
import { PictureGrid } from './picture-grid';
import { Slide } from './slide';
import { Thumbnails } from './thumbnails';
import { ViewerBar } from './viewer-bar';
import { BUTTON_ZOOM, clampZoom } from './zoom';

export interface ViewerProps {
  pictures: readonly Picture[];
  /** The picture to begin with, or the grid of all. */
  opened: number | 'all';
  onClose: () => void;
}

/** All pictures over the whole window, one at a time or as a grid. A modal dialog: the page behind is inert, and the focus returns to it. */
export function PictureViewer({ pictures, opened, onClose }: ViewerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const strip = useRef<HTMLUListElement>(null);
  const [isGrid, setGrid] = useState(opened === 'all');
  const [shown, setShown] = useState(opened === 'all' ? 0 : opened);
  const [zoom, setZoom] = useState(1);
  const first = useRef(shown);
  /** Where a key or a button sends the strip; what it passes on the way is not what is shown. */
  const heading = useRef<number>(null);
  const last = pictures.length - 1;

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    if (isGrid) return dialog.current?.querySelector<HTMLElement>('[data-shown]')?.focus();
    slideAt(strip.current, first.current)?.scrollIntoView({ behavior: 'instant', inline: 'start', block: 'nearest' });
    strip.current?.focus({ preventScroll: true });
  }, [isGrid]);

  const isEnlarged = zoom > 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a strip that is still on its way stops at the picture that is enlarged
  useEffect(() => {
    if (isEnlarged) slideAt(strip.current, shown)?.scrollIntoView({ behavior: 'instant', inline: 'start', block: 'nearest' });
  }, [isEnlarged]);

  const go = (index: number) => {
    const target = Math.min(Math.max(index, 0), last);
    setZoom(1);
    setShown(target);
    if (target !== shown) heading.current = target;
    slideAt(strip.current, target)?.scrollIntoView({ inline: 'start', block: 'nearest' });
  };
  const choose = (index: number) => {
    first.current = index;
    setShown(index);
    setGrid(false);
  };
  const press = (event: KeyboardEvent) => {
    if (isGrid || event.altKey || event.metaKey || event.ctrlKey) return;
    const isArrow = event.key.startsWith('Arrow');
    const [index, factor] = [turns(dialog.current, shown, last)[event.key], FACTORS[event.key]];
    if (zoom > 1 && isArrow) move(slideAt(strip.current, shown), event.key);
    else if (index !== undefined) go(index);
    else if (factor !== undefined) setZoom(clampZoom(zoom * factor));
    else return;
    event.preventDefault();
  };
  const scrolled = () => {
    const { scrollLeft, clientWidth } = strip.current as HTMLUListElement;
    // Counted from the start of the line, on whichever side it is. While a picture is enlarged the strip stands still.
    if (clientWidth > 0 && zoom === 1 && heading.current === null) setShown(Math.min(last, Math.round(Math.abs(scrollLeft) / clientWidth)));
  };
  const arrived = () => {
    heading.current = null;
    scrolled();
  };

  return (
    <dialog
      ref={dialog}
      aria-label="Pictures of this home"
      onKeyDown={press}
      onClose={onClose}
      className="m-0 h-dvh max-h-none w-dvw max-w-none flex-col overflow-hidden bg-paper text-ink open:flex print:hidden"
    >
      <ViewerBar
        shown={shown}
        total={pictures.length}
        isGrid={isGrid}
        zoom={zoom}
        onZoom={() => setZoom(zoom > 1 ? 1 : BUTTON_ZOOM)}
        onGrid={() => (isGrid ? choose(shown) : setGrid(true))}
        onClose={() => dialog.current?.close()}
      />
      {isGrid ? (
        <PictureGrid pictures={pictures} shown={shown} onChoose={choose} />
      ) : (
        <>
          <div className="relative flex min-h-0 flex-1">
            <ul
              ref={strip}
              onScroll={scrolled}
              onScrollEnd={arrived}
              onPointerDown={arrived}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
              tabIndex={0}
              aria-label="Pictures, one after the other"
              className={`flex min-h-0 w-full snap-x snap-mandatory scrollbar-none outline-offset-[-3px] motion-safe:scroll-smooth ${zoom > 1 ? 'overflow-hidden' : 'overflow-x-auto'}`}
            >
              {pictures.map((picture, index) => (
                <Slide key={picture.url} picture={picture} isNear={Math.abs(index - shown) < 2} zoom={index === shown ? zoom : 1} onZoom={setZoom} />
              ))}
            </ul>
            <Turn label="Previous" toward="start" isEnd={shown === 0} onTurn={() => go(shown - 1)} />
            <Turn label="Next" toward="end" isEnd={shown === last} onTurn={() => go(shown + 1)} />
          </div>
          <p className="small min-h-[1.45em] px-4 py-2 text-center text-soft">{pictures[shown]?.alt}</p>
          <Thumbnails pictures={pictures} shown={shown} onChoose={go} />
        </>
      )}
    </dialog>
  );
}

const slideAt = (strip: HTMLUListElement | null, index: number): Element | undefined => strip?.children[index];

/** Where a key leads from a picture; an arrow points the way the line runs. */
function turns(dialog: Element | null, shown: number, last: number): Record<string, number> {
  const on = dialog && getComputedStyle(dialog).direction === 'rtl' ? -1 : 1;
  return { ArrowLeft: shown - on, ArrowRight: shown + on, Home: 0, End: last };
}

const FACTORS: Record<string, number> = { '+': 1.5, '=': 1.5, '-': 1 / 1.5 };
const STEP_PX = 80;

/** Arrow keys move about in an enlarged picture. */
function move(slide: Element | undefined, key: string): void {
  const left = key === 'ArrowLeft' ? -STEP_PX : key === 'ArrowRight' ? STEP_PX : 0;
  const top = key === 'ArrowUp' ? -STEP_PX : key === 'ArrowDown' ? STEP_PX : 0;
  slide?.firstElementChild?.scrollBy({ left, top });
}

/** At either end the button stays, so that the focus does. */
function Turn({ label, toward, isEnd, onTurn }: { label: string; toward: 'start' | 'end'; isEnd: boolean; onTurn: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={isEnd}
      onClick={onTurn}
      className={`absolute top-1/2 hidden size-12 -translate-y-1/2 place-items-center rounded-full border border-edge bg-card shadow-card hover:border-green hover:text-green aria-disabled:opacity-40 pointer-fine:grid ${toward === 'start' ? 'start-3' : 'end-3'}`}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className={`size-6 ${toward === 'start' ? 'rtl:-scale-x-100' : '-scale-x-100 rtl:scale-x-100'}`}>
        <path d="M15 5l-7 7 7 7" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
