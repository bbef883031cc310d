import { useRef } from 'react';
import type { Picture } from './gallery-viewer';
import { useZoom } from './use-zoom';

interface Props {
  picture: Picture;
  /** Shown or next to it: fetched at once, so that turning waits for nothing. */
  isNear: boolean;
  zoom: number;
  onZoom: (zoom: number) => void;
}

/** One picture of the full-screen gallery: whole, or enlarged and moved about by scrolling. */
export function Slide({ picture: { url, alt, width, height }, isNear, zoom, onZoom }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useZoom(box, zoom, onZoom);
  return (
    <li className="w-full shrink-0 snap-start">
      <div
        ref={box}
        data-zoom={zoom}
        className={`h-full select-none ${zoom > 1 ? 'cursor-grab overscroll-contain touch-pan-x touch-pan-y overflow-auto' : 'cursor-zoom-in touch-pan-x overflow-hidden'}`}
      >
        {/* biome-ignore lint/performance/noImgElement: pictures come in their final size, or from other hosts that we do not proxy */}
        <img
          src={url}
          alt={alt}
          width={width ?? 1200}
          height={height ?? 900}
          loading={isNear ? 'eager' : 'lazy'}
          decoding="async"
          draggable={false}
          style={{ width: `${zoom * 100}%`, height: `${zoom * 100}%` }}
          className="max-w-none object-contain sm:p-2"
        />
      </div>
    </li>
  );
}
