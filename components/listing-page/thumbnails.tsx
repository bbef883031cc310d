import { useEffect, useRef } from 'react';
import type { Picture } from './gallery-viewer';

/** Small pictures to jump by; the one shown is kept in sight. */
export function Thumbnails({ pictures, shown, onChoose }: { pictures: readonly Picture[]; shown: number; onChoose: (index: number) => void }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[shown]?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [shown]);
  return (
    <ul ref={list} aria-label="Jump to a picture" className="flex shrink-0 gap-1.5 overflow-x-auto p-2 pt-0 sm:justify-center-safe sm:px-4 [@media(max-height:30rem)]:hidden">
      {pictures.map(({ url, alt }, index) => (
        <li key={url} className="shrink-0">
          <button
            type="button"
            aria-label={`Picture ${index + 1}: ${alt}`}
            aria-current={index === shown || undefined}
            onClick={() => onChoose(index)}
            className="block overflow-hidden rounded-sm border-3 border-transparent aria-[current]:border-green"
          >
            {/* biome-ignore lint/performance/noImgElement: pictures come in their final size, or from other hosts that we do not proxy */}
            <img src={url} alt="" width={84} height={56} loading="lazy" decoding="async" className="h-14 w-21 bg-sunk object-cover" />
          </button>
        </li>
      ))}
    </ul>
  );
}
