'use client';

import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { light, onLight } from './light';
import type { Corner } from './polygon';

/**
 * Ties cards to the map, both ways: each card within carries `data-listing-id`, and `data-at` where its place is known; the one whose pin is pointed at gets `data-lit`.
 * Without JavaScript it is a plain box.
 */
export function CardLights({ children, className }: { children: ReactNode; className?: string }) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(
    () =>
      onLight(({ id }) => {
        for (const card of box.current?.querySelectorAll('[data-listing-id]') ?? []) card.toggleAttribute('data-lit', card.getAttribute('data-listing-id') === id);
      }),
    [],
  );

  const point = (event: SyntheticEvent) => {
    const card = (event.target as Element).closest('[data-listing-id]');
    if (card) light({ id: card.getAttribute('data-listing-id'), by: 'card', ...placeOf(card) });
  };
  const leave = () => light({ id: null, by: 'card' });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to the links within and is none itself
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: likewise
    <div ref={box} className={className} onPointerOver={point} onPointerLeave={leave} onFocus={point} onBlur={leave}>
      {children}
    </div>
  );
}

function placeOf(card: Element): { at?: Corner } {
  const [longitude, latitude] = (card.getAttribute('data-at') ?? '').split(',').map(Number);
  return longitude !== undefined && latitude !== undefined ? { at: [longitude, latitude] } : {};
}
