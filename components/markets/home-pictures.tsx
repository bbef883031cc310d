import { ListingPicture } from '@/components/listings/listing-picture';
import type { ListingSummary } from '@/lib/domains/listings/schema';

/** A band of pictures of a place's newest homes, each a link to its home; fewer on a phone. */
export function HomePictures({ listings, label }: { listings: readonly ListingSummary[]; label: string }) {
  const pictured = listings.filter(({ photos, property_type }) => photos.length > 0 && property_type !== 'land').slice(0, 5);
  if (pictured.length < 3) return null;
  return (
    <ul aria-label={label} className="grid grid-cols-3 gap-1.5 overflow-hidden rounded-card sm:grid-cols-5">
      {pictured.map((listing, at) => (
        <li key={listing.id} className={at > 2 ? 'hidden sm:block' : ''}>
          <a href={`/listings/${listing.id}`} aria-label={listing.title} className="block hover:opacity-90">
            <ListingPicture photo={listing.photos[0]} alt="" eager className="aspect-[4/3] sm:aspect-[3/2]" />
          </a>
        </li>
      ))}
    </ul>
  );
}
