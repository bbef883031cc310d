import { useState } from 'react';
import type { Engine } from './engine';
import { IconButton } from './icon-button';

const LEVEL_OF_A_QUARTER = 12.5;

/** Closer, farther, where I am, and drawing where the map can search. */
export function MapControls({ engine, onDraw }: { engine: Engine; onDraw: (() => void) | undefined }) {
  const [fault, setFault] = useState<string>();
  const locate = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setFault(undefined);
        engine.goTo([coords.longitude, coords.latitude], LEVEL_OF_A_QUARTER);
      },
      () => setFault('Your place is not known here. Allow it in the browser, or move the map.'),
      { maximumAge: 60_000, timeout: 10_000 },
    );
  return (
    <div className="listings-map-controls">
      <div className="listings-map-stack">
        <IconButton name="Closer" onClick={() => engine.zoomBy(1)}>
          <path d="M10 4v12M4 10h12" />
        </IconButton>
        <IconButton name="Farther" onClick={() => engine.zoomBy(-1)}>
          <path d="M4 10h12" />
        </IconButton>
      </div>
      <div className="listings-map-stack">
        <IconButton name="Where I am" onClick={locate}>
          <circle cx="10" cy="10" r="4.5" />
          <path d="M10 2v3.5M10 14.5V18M2 10h3.5M14.5 10H18" />
        </IconButton>
        {onDraw ? (
          <IconButton name="Draw an area" onClick={onDraw}>
            <path d="m4 6 6.5-2.5L16 9l-3.5 7L5 14.5z" />
            <circle cx="4" cy="6" r="1.4" fill="currentColor" />
            <circle cx="16" cy="9" r="1.4" fill="currentColor" />
            <circle cx="5" cy="14.5" r="1.4" fill="currentColor" />
          </IconButton>
        ) : null}
      </div>
      <p role="status" className={fault ? 'listings-map-note' : 'sr-only'}>
        {fault}
      </p>
    </div>
  );
}
