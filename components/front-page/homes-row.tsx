import { ListingCard } from '@/components/listings/listing-card';
import type { ListingSummary } from '@/lib/domains/listings/schema';

/** Homes side by side: a row to push along on a phone, a grid where there is room. */
export function HomesRow({ listings, label }: { listings: readonly ListingSummary[]; label: string }) {
  return (
    <ul
      aria-label={label}
      className="-mx-(--gutter) flex snap-x gap-4 overflow-x-auto scroll-px-(--gutter) px-(--gutter) pb-3 [scrollbar-width:none] sm:mx-0 sm:grid sm:grid-cols-[repeat(auto-fill,minmax(17rem,1fr))] sm:gap-5 sm:overflow-visible sm:p-0"
    >
      {listings.map((listing) => (
        <li key={listing.id} className="w-[17.5rem] max-w-[82vw] shrink-0 snap-start sm:w-auto sm:max-w-none">
          <ListingCard listing={listing} />
        </li>
      ))}
    </ul>
  );
}
