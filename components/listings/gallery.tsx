import type { Listing } from '@/lib/domains/listings/schema';
import { ListingPicture } from './listing-picture';

/** The pictures of a home: one large, up to four beside it, all of them below on demand. Each opens in full. */
export function Gallery({ listing }: { listing: Listing }) {
  const [cover, ...others] = listing.photos;
  if (!cover) return <ListingPicture photo={undefined} className="aspect-[4/3] rounded-card sm:aspect-[21/9]" />;
  const beside = others.slice(0, 4);
  return (
    <section aria-label="Pictures" className="flex flex-col gap-2">
      <div className={`grid gap-2 ${beside.length > 0 ? 'md:grid-cols-[2fr_1fr]' : ''} ${beside.length > 2 ? 'wide:grid-cols-[2fr_1.34fr]' : ''}`}>
        <Opened photo={cover} eager className="aspect-[3/2] h-full rounded-card" />
        {beside.length > 0 ? (
          <div
            className={`grid grid-cols-4 gap-2 ${beside.length > 2 ? 'md:grid-cols-1 wide:grid-cols-2' : 'md:grid-cols-1'} ${beside.length > 2 ? 'md:max-wide:[&>*:nth-child(n+3)]:hidden' : ''}`}
          >
            {beside.map((photo) => (
              <Opened key={photo.url} photo={photo} className="aspect-square h-full rounded-control md:aspect-[3/2]" />
            ))}
          </div>
        ) : null}
      </div>
      {listing.photos.length > 3 ? (
        <details>
          <summary className="small min-h-9 py-1 font-semibold text-green">All {listing.photos.length} pictures</summary>
          <div className="grid grid-cols-2 gap-2 pt-2 md:grid-cols-4">
            {listing.photos.map((photo) => (
              <Opened key={photo.url} photo={photo} className="aspect-[4/3] rounded-control" />
            ))}
          </div>
        </details>
      ) : null}
    </section>
  );
}

function Opened({ photo, eager = false, className }: { photo: Listing['photos'][number]; eager?: boolean; className: string }) {
  return (
    <a href={photo.url} className="block h-full min-h-0">
      <ListingPicture photo={photo} alt={photo.alt || 'Picture of the home'} eager={eager} className={className} />
    </a>
  );
}
