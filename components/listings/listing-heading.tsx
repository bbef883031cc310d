import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button';
import { date } from '@/components/ui/date';
import type { Listing } from '@/lib/domains/listings/schema';
import { money, place, pricePeriod, propertyTypeLabel, statusLabel } from './format';
import { takesQuestions } from './market-notice';
import { SizeFacts } from './size-facts';

/** Title, place, price and the facts that decide, above the fold. */
export function ListingHeading({ listing }: { listing: Listing }) {
  const others = listing.year_built === null ? [] : [`built ${listing.year_built}`];
  return (
    <div className="flex flex-col gap-3">
      <p className="flex flex-wrap gap-2">
        <Badge>{propertyTypeLabel(listing.property_type)}</Badge>
        <Badge tone={listing.status === 'active' ? 'green' : 'clay'}>
          {listing.status === 'active' ? (listing.listing_type === 'rent' ? 'To rent' : 'To buy') : statusLabel(listing)}
        </Badge>
        <Reduced listing={listing} />
      </p>
      <h1>{listing.title}</h1>
      <p className="text-soft">{place(listing)}</p>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <p>
          <span className="font-display text-[2rem] leading-none font-semibold">{money(listing.price, listing.currency)}</span>{' '}
          <span className="text-soft">{pricePeriod(listing)}</span>
        </p>
        <SizeFacts listing={listing} others={others} className="text-[1.1rem] font-semibold" />
      </div>
      {takesQuestions(listing) ? (
        <p className="no-print wide:hidden">
          <ButtonLink href="#ask">Ask about this home</ButtonLink>
        </p>
      ) : null}
    </div>
  );
}

/** Shown while the last change of price was downward. */
function Reduced({ listing }: { listing: Listing }) {
  const last = listing.history.findLast(({ field, previous_value }) => field === 'price' && previous_value !== null);
  if (!last || listing.status !== 'active' || Number(last.new_value) >= Number(last.previous_value)) return null;
  return <Badge tone="clay">{`Reduced by ${money(Number(last.previous_value) - Number(last.new_value), listing.currency)} on ${date(last.changed_at)}`}</Badge>;
}
