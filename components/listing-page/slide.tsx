import type { Picture } from './gallery-viewer';

/** One picture of the full-screen gallery, with its words below: whole, or twice as large and moved about by scrolling. */
export function Slide({ picture: { url, alt, width, height }, zoomed }: { picture: Picture; zoomed: boolean }) {
  return (
    <li className="flex w-full shrink-0 snap-start flex-col">
      <div className={`min-h-0 grow ${zoomed ? 'overflow-auto' : 'p-2 sm:p-4'}`}>
        {/* biome-ignore lint/performance/noImgElement: pictures come in their final size, or from other hosts that we do not proxy */}
        <img
          src={url}
          alt=""
          width={width ?? 1200}
          height={height ?? 900}
          loading="lazy"
          decoding="async"
          className={zoomed ? 'h-auto w-[200%] max-w-none' : 'h-full w-full object-contain'}
        />
      </div>
      <p className="small px-4 pb-3 text-center text-soft">{alt}</p>
    </li>
  );
}
