import type { ListingSummary, PropertyType } from '@/lib/domains/listings/schema';
import { drawingAddress } from '@/lib/domains/pictures/schema-address';
import { KindOutline } from './kind-outline';

interface Props {
  photo: ListingSummary['photos'][number] | undefined;
  alt?: string;
  eager?: boolean;
  /** Of the home, to outline it where there is no picture. */
  kind?: PropertyType;
  className?: string;
}

/**
 * One picture of a home, or a calm stand-in where there is none. Its box has a fixed shape, so nothing shifts, and the ground of an
 * outline: that is what is seen, with the alternative text on it, where the picture's host does not answer.
 */
export function ListingPicture({ photo, alt, eager = false, kind, className = 'aspect-[3/2]' }: Props) {
  if (!photo) return <NoPicture kind={kind} className={className} />;
  return (
    <span className={`outlined relative block w-full overflow-hidden ${className}`}>
      {/* biome-ignore lint/performance/noImgElement: pictures come in their final size, or from other hosts that we do not proxy */}
      <img
        src={drawingAddress(photo.url)}
        alt={alt ?? photo.alt}
        width={photo.width ?? 1200}
        height={photo.height ?? 900}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
        className="small absolute inset-0 size-full object-cover [object-position:inherit]"
      />
    </span>
  );
}

function NoPicture({ kind, className }: Pick<Props, 'kind' | 'className'>) {
  return (
    <div className={`relative flex w-full items-end justify-center overflow-hidden bg-sunk text-line ${className}`}>
      <KindOutline kind={kind} className="max-h-[72%] w-3/5" />
      {kind ? <span className="small absolute end-4 top-3 text-soft">No pictures yet</span> : null}
    </div>
  );
}
