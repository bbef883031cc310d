import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { anchored, BUTTON_ZOOM, clampZoom } from './zoom';

const DOUBLE_TAP_MS = 300;
const DOUBLE_TAP_PX = 32;

/**
 * Enlarges what `box` shows by pinch, double tap or double click, and a wheel with Ctrl (a trackpad's pinch), about the point that is meant.
 * An enlarged picture is moved about by scrolling the box, or by dragging with a mouse.
 */
export function useZoom(box: RefObject<HTMLElement | null>, zoom: number, onZoom: (zoom: number) => void): void {
  const drawn = useRef(zoom);
  const about = useRef<Point>(undefined);
  const latest = useRef(onZoom);

  useLayoutEffect(() => {
    const element = box.current;
    latest.current = onZoom;
    if (!element || drawn.current === zoom) return;
    const { x, y } = about.current ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 };
    const ratio = zoom / drawn.current;
    element.scrollTo({ left: anchored(element.scrollLeft, x, ratio), top: anchored(element.scrollTop, y, ratio), behavior: 'instant' });
    drawn.current = zoom;
    about.current = undefined;
  });

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const to = (factor: number, point: Point) => {
      const { left, top } = element.getBoundingClientRect();
      about.current = { x: point.x - left, y: point.y - top };
      latest.current(clampZoom(factor));
    };
    const stop = new AbortController();
    const listening = { signal: stop.signal, passive: false };
    let pinch: { distance: number; zoom: number } | undefined;
    let tap: { at: number } & Point = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 };

    element.addEventListener('touchstart', ({ touches }) => (pinch = touches.length === 2 ? { distance: spread(touches), zoom: drawn.current } : undefined), listening);
    element.addEventListener(
      'touchmove',
      (event) => {
        if (!pinch || event.touches.length !== 2) return;
        event.preventDefault();
        to((pinch.zoom * spread(event.touches)) / pinch.distance, middle(event.touches));
      },
      listening,
    );
    element.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        to(drawn.current * Math.exp(-event.deltaY / 200), { x: event.clientX, y: event.clientY });
      },
      listening,
    );
    element.addEventListener(
      'pointerup',
      ({ timeStamp: at, clientX: x, clientY: y, isPrimary }) => {
        if (!isPrimary || pinch) return;
        const isDouble = at - tap.at < DOUBLE_TAP_MS && Math.hypot(x - tap.x, y - tap.y) < DOUBLE_TAP_PX;
        tap = { at: isDouble ? Number.NEGATIVE_INFINITY : at, x, y };
        if (isDouble) to(drawn.current > 1 ? 1 : BUTTON_ZOOM, { x, y });
      },
      listening,
    );
    element.addEventListener(
      'pointermove',
      ({ pointerType, buttons, movementX, movementY }) => pointerType === 'mouse' && buttons === 1 && element.scrollBy({ left: -movementX, top: -movementY, behavior: 'instant' }),
      listening,
    );
    return () => stop.abort();
  }, [box]);
}

interface Point {
  x: number;
  y: number;
}

const pair = (touches: TouchList) => [touches[0], touches[1]] as [Touch, Touch];

function spread(touches: TouchList): number {
  const [a, b] = pair(touches);
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}

function middle(touches: TouchList): Point {
  const [a, b] = pair(touches);
  return { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 };
}
