import type { ListingSummary } from '@/lib/domains/listings/schema';
import { drawingAddress } from '@/lib/domains/pictures/schema-address';

/** One picture of a home, or a calm stand-in where there is none. Its box has a fixed shape, so nothing shifts. */
export function ListingPicture({
  photo,
  alt,
  eager = false,
  className = 'aspect-[3/2]',
}: {
  photo: ListingSummary['photos'][number] | undefined;
  alt?: string;
  eager?: boolean;
  className?: string;
}) {
  if (!photo) return <NoPicture className={className} />;
  return (
    // biome-ignore lint/performance/noImgElement: pictures come in their final size, or from other hosts that we do not proxy
    <img
      src={drawingAddress(photo.url)}
      alt={alt ?? photo.alt}
      width={photo.width ?? 1200}
      height={photo.height ?? 900}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : undefined}
      decoding="async"
      className={`w-full bg-sunk object-cover ${className}`}
    />
  );
}

function NoPicture({ className }: { className: string }) {
  return (
    <div className={`flex w-full items-end justify-center bg-sunk text-line ${className}`}>
      <svg viewBox="0 0 240 120" className="w-3/5" aria-hidden="true">
        <path
          d="M20 120V66l50-38 50 38v54M120 120V82h80v38M120 82l40-24 40 24M60 120V88h20v32M140 94h16v12h-16zM168 94h16v12h-16z"
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
          strokeLinejoin="round"
        />
        <path d="M0 119h240" stroke="currentColor" strokeWidth="3" />
      </svg>
    </div>
  );
}
