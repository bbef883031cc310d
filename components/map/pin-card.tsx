import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Pin } from '@/lib/domains/listings/schema-clusters';
import { drawingAddress } from '@/lib/domains/pictures/schema-address';
import { homeFacts, pricePeriod, wholePrice } from './homes';

/** Half the card and its distance from the pin, in pixels. */
const [HALF, GAP, TALL] = [140, 46, 270];

interface Photo {
  url: string;
}

/** The home of a pressed pin: a picture, its price and facts, and the way to its page. On a narrow map it lies at the foot. */
export function PinCard({ pin, place, width, onClose }: { pin: Pin; place: { x: number; y: number }; width: number; onClose: () => void }) {
  const photo = usePhoto(pin.id);
  const card = useRef<HTMLElement>(null);
  const leave = useEffectEvent(onClose);
  useEffect(() => {
    const press = (event: KeyboardEvent) => event.key === 'Escape' && leave();
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  const isBelow = place.y < TALL + GAP;
  const x = Math.min(Math.max(place.x, HALF + 8), Math.max(width - HALF - 8, HALF + 8));
  return (
    <article
      ref={card}
      className="listings-map-card"
      data-below={isBelow ? '' : undefined}
      style={{ '--x': `${Math.round(x)}px`, '--y': `${Math.round(place.y)}px` } as React.CSSProperties}
    >
      <div className="listings-map-photo">
        {/* biome-ignore lint/performance/noImgElement: pictures come in their final size, or from other hosts that we do not proxy */}
        {photo ? <img src={drawingAddress(photo.url)} alt="" width={280} height={158} decoding="async" /> : null}
      </div>
      <div className="listings-map-words">
        <p>
          <strong>{wholePrice(pin)}</strong> {pricePeriod(pin)}
        </p>
        <p>{homeFacts(pin)}</p>
        <h3>
          <a href={`/listings/${pin.id}`}>{pin.title}</a>
        </h3>
      </div>
      <button type="button" onClick={onClose} aria-label="Close" className="listings-map-close">
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="m2 2 10 10m0-10L2 12" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </button>
    </article>
  );
}

/** A pin carries no picture: 2,000 of them would be too much to send for the one that is pressed. */
function usePhoto(id: string): Photo | undefined {
  const [found, setFound] = useState<{ id: string; photo: Photo | undefined }>();
  useEffect(() => {
    const abort = new AbortController();
    fetch(`/api/v1/listings/${id}`, { signal: abort.signal })
      .then((response) => (response.ok ? response.json() : undefined))
      .then((listing: { photos?: Photo[]; data?: { photos?: Photo[] } } | undefined) => setFound({ id, photo: (listing?.data ?? listing)?.photos?.[0] }))
      .catch(() => undefined);
    return () => abort.abort();
  }, [id]);
  return found?.id === id ? found.photo : undefined;
}
