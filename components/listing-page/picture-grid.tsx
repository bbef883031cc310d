import type { Picture } from './gallery-viewer';

/** All pictures at a glance; each leads to itself in full. */
export function PictureGrid({ pictures, shown, onChoose }: { pictures: readonly Picture[]; shown: number; onChoose: (index: number) => void }) {
  return (
    <ul aria-label="All pictures" className="mx-auto grid min-h-0 w-full max-w-[80rem] grow auto-rows-min grid-cols-2 gap-2 overflow-y-auto p-2 sm:p-4 lg:grid-cols-3">
      {pictures.map(({ url, alt, width, height }, index) => (
        <li key={url}>
          <button
            type="button"
            // The focus begins where the reader was.
            data-shown={index === shown || undefined}
            onClick={() => onChoose(index)}
            className="block w-full overflow-hidden rounded-control"
          >
            {/* biome-ignore lint/performance/noImgElement: pictures come in their final size, or from other hosts that we do not proxy */}
            <img src={url} alt={alt} width={width ?? 1200} height={height ?? 900} loading="lazy" decoding="async" className="aspect-[3/2] w-full bg-sunk object-cover" />
          </button>
        </li>
      ))}
    </ul>
  );
}
