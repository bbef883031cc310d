import { date } from '@/components/format/date';
import { Notice } from '@/components/ui/notice';
import type { Listing } from '@/lib/domains/listings/schema';

/** What has become of a home that is not simply on offer, and where to look instead. */
export function MarketNotice({ listing, hasSimilar = false }: { listing: Listing; hasSimilar?: boolean }) {
  if (listing.status === 'active') return null;
  const similar = new URLSearchParams({ city: listing.city, state: listing.state, listing_type: listing.listing_type, property_type: listing.property_type });
  return (
    <Notice tone="clay" title={fate(listing)}>
      <p>{takesQuestions(listing) ? 'Questions still reach the lister.' : 'Its lister takes no more questions. What is said below is what was last known.'}</p>
      <p className="flex flex-wrap gap-x-5 gap-y-1">
        {hasSimilar ? (
          <a href="#similar" className="link">
            Similar homes on offer
          </a>
        ) : null}
        <a href={`/search?${similar}`} className="link">
          Homes like this one in {listing.city}
        </a>
      </p>
    </Notice>
  );
}

/** A home under offer takes questions, for back-up offers are usual; one off the market does not. */
export const takesQuestions = ({ status }: Pick<Listing, 'status'>): boolean => status === 'active' || status === 'pending';

function fate({ status, listing_type, closed_at }: Listing): string {
  const isRent = listing_type === 'rent';
  if (status === 'closed' && closed_at) return isRent ? `Rented on ${date(closed_at)}` : `Sold on ${date(closed_at)}`;
  if (status === 'closed') return isRent ? 'Rented' : 'Sold';
  if (status === 'pending') return 'Under offer';
  return status === 'hold' ? 'On hold for now' : 'Withdrawn by the lister';
}
