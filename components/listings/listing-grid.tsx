import type { ListingSummary } from '@/lib/domains/listings/schema';
import { ListingCard } from './listing-card';

/** Homes side by side, as many as there is room for. The first row's pictures are fetched at once. */
export function ListingGrid({ listings, label }: { listings: readonly ListingSummary[]; label: string }) {
  return (
    <ul aria-label={label} className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17.5rem),1fr))] gap-5">
      {listings.map((listing, index) => (
        <li key={listing.id}>
          <ListingCard listing={listing} eager={index < 2} />
        </li>
      ))}
    </ul>
  );
}
