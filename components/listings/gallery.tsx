import { GalleryViewer } from '@/components/listing-page/gallery-viewer';
import { NoPictures } from '@/components/listing-page/no-pictures';
import type { Listing } from '@/lib/domains/listings/schema';
import { drawingAddress } from '@/lib/domains/pictures/schema-address';
import { ListingPicture } from './listing-picture';

/**
 * The pictures of a home: on a phone a strip to swipe through, with room one large and up to two beside it; the rest unfolds.
 * Each opens over the page where there is JavaScript, else by itself.
 */
export function Gallery({ listing }: { listing: Listing }) {
  const photos = listing.photos.map((photo) => ({ ...photo, url: drawingAddress(photo.url) }));
  if (photos.length === 0) return <NoPictures listing={listing} />;
  return (
    <section aria-label="Pictures" className="print:h-[105mm]">
      <GalleryViewer pictures={photos.map((photo) => ({ ...photo, alt: altOf(photo) }))}>
        <ul
          className={`-mx-[clamp(1rem,4vw,2.5rem)] flex snap-x snap-mandatory gap-1.5 overflow-x-auto scrollbar-none md:mx-0 md:grid md:h-[clamp(18rem,46svh,28rem)] md:gap-2 md:overflow-visible print:mx-0 print:block print:h-full ${COLUMNS[Math.min(photos.length, 3)]}`}
        >
          {photos.map((photo, index) => (
            <li
              key={photo.url}
              className={`w-full shrink-0 snap-center overflow-hidden md:w-auto md:rounded-card ${index === 0 ? 'md:row-span-2 print:h-full print:rounded-card' : 'print:hidden'} ${photos.length === 2 ? 'md:row-span-2' : ''} ${index > 2 ? 'md:hidden' : ''}`}
            >
              <Opened photo={photo} index={index} eager={index === 0} className="aspect-[3/2] md:aspect-auto md:h-full print:aspect-auto print:h-full" />
            </li>
          ))}
        </ul>
        {photos.length > 1 ? (
          <details className="relative print:hidden">
            <summary
              data-all=""
              className="small absolute end-3 bottom-full mb-3 inline-flex min-h-11 list-none items-center rounded-control border border-edge bg-card px-4 font-semibold shadow-card hover:border-green hover:text-green [&::-webkit-details-marker]:hidden"
            >
              All {photos.length} pictures
            </summary>
            <ul className="grid grid-cols-2 gap-2 pt-2 md:grid-cols-3">
              {photos.map((photo, index) => (
                <li key={photo.url} className="overflow-hidden rounded-control">
                  <Opened photo={photo} index={index} className="aspect-[3/2]" />
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </GalleryViewer>
    </section>
  );
}

const COLUMNS: Record<number, string> = { 1: '', 2: 'md:grid-cols-[3fr_2fr]', 3: 'md:grid-cols-[2fr_1fr] md:grid-rows-2' };

const altOf = ({ alt }: Listing['photos'][number]): string => alt || 'Picture of the home';

function Opened({ photo, index, eager = false, className }: { photo: Listing['photos'][number]; index: number; eager?: boolean; className: string }) {
  return (
    <a href={photo.url} data-picture={index} className="block h-full min-h-0 cursor-zoom-in">
      <ListingPicture photo={photo} alt={altOf(photo)} eager={eager} className={className} />
    </a>
  );
}
