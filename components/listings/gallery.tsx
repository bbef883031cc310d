import { GalleryViewer } from '@/components/listing-page/gallery-viewer';
import type { Listing } from '@/lib/domains/listings/schema';
import { ListingPicture } from './listing-picture';

/** The pictures of a home: one large, up to four beside it, all of them below on demand. Each opens in full, over the page where it can. */
export function Gallery({ listing }: { listing: Listing }) {
  const { photos } = listing;
  const [cover, ...others] = photos;
  if (!cover) return <ListingPicture photo={undefined} className="aspect-[4/3] rounded-card sm:aspect-[21/9] print:hidden" />;
  const beside = others.slice(0, 4);
  return (
    <section aria-label="Pictures">
      <GalleryViewer pictures={photos.map((photo) => ({ ...photo, alt: altOf(photo) }))} className="flex flex-col gap-2">
        <div className={`grid gap-2 print:block ${beside.length > 0 ? 'md:grid-cols-[2fr_1fr]' : ''} ${beside.length > 2 ? 'wide:grid-cols-[2fr_1.34fr]' : ''}`}>
          <Opened photo={cover} index={0} eager className="aspect-[3/2] h-full rounded-card print:h-[85mm]" />
          {beside.length > 0 ? (
            <div
              className={`grid grid-cols-4 gap-2 print:hidden ${beside.length > 2 ? 'md:grid-cols-1 wide:grid-cols-2' : 'md:grid-cols-1'} ${beside.length > 2 ? 'md:max-wide:[&>*:nth-child(n+3)]:hidden' : ''}`}
            >
              {beside.map((photo, index) => (
                <Opened key={photo.url} photo={photo} index={index + 1} className="aspect-square h-full rounded-control md:aspect-[3/2]" />
              ))}
            </div>
          ) : null}
        </div>
        {photos.length > 3 ? (
          <details className="print:hidden">
            <summary className="small min-h-9 py-1 font-semibold text-green">All {photos.length} pictures</summary>
            <div className="grid grid-cols-2 gap-2 pt-2 md:grid-cols-4">
              {photos.map((photo, index) => (
                <Opened key={photo.url} photo={photo} index={index} className="aspect-[4/3] rounded-control" />
              ))}
            </div>
          </details>
        ) : null}
      </GalleryViewer>
    </section>
  );
}

const altOf = ({ alt }: Listing['photos'][number]): string => alt || 'Picture of the home';

function Opened({ photo, index, eager = false, className }: { photo: Listing['photos'][number]; index: number; eager?: boolean; className: string }) {
  return (
    <a href={photo.url} data-picture={index} className="block h-full min-h-0 cursor-zoom-in">
      <ListingPicture photo={photo} alt={altOf(photo)} eager={eager} className={className} />
    </a>
  );
}
