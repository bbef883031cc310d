import { date } from '@/components/format/date';
import { money } from '@/components/format/money';
import { CostLine } from '@/components/listing-page/cost-line';
import { Badge } from '@/components/ui/badge';
import type { Listing } from '@/lib/domains/listings/schema';
import { place, pricePeriod, propertyTypeLabel, statusLabel } from './format';
import { takesQuestions } from './market-notice';
import { SizeFacts } from './size-facts';

/** Price, the facts that decide, title and place: what is read first, above the fold. */
export function ListingHeading({ listing }: { listing: Listing }) {
  const isOpen = takesQuestions(listing);
  const others = listing.year_built === null ? [] : [`built ${listing.year_built}`];
  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap gap-2">
        <Badge>{propertyTypeLabel(listing.property_type)}</Badge>
        <Badge tone={listing.status === 'active' ? 'green' : 'clay'}>
          {listing.status === 'active' ? (listing.listing_type === 'rent' ? 'To rent' : 'To buy') : statusLabel(listing)}
        </Badge>
        <Reduced listing={listing} />
      </p>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <p>
          <span className="font-display text-[clamp(1.9rem,1.35rem+2.3vw,2.6rem)] leading-none font-semibold">{money(listing.price, listing.currency)}</span>{' '}
          <span className="text-soft">{isOpen ? pricePeriod(listing) : LAST_ASKED[listing.price_period ?? 'once']}</span>
        </p>
        <SizeFacts listing={listing} others={others} className="text-[1.1rem] font-semibold" />
      </div>
      {isOpen ? <CostLine listing={listing} /> : null}
      <h1 className="pt-1 text-[clamp(1.5rem,1.2rem+1.3vw,2.1rem)]">
        <bdi>{listing.title}</bdi>
      </h1>
      <p className="text-soft">
        {listing.latitude === null ? (
          <bdi>{place(listing)}</bdi>
        ) : (
          <a href="#place" className="link">
            <bdi>{place(listing)}</bdi>
          </a>
        )}
      </p>
    </div>
  );
}

/** What was paid is not known here. */
const LAST_ASKED = { once: 'last asked', month: 'a month, last asked', week: 'a week, last asked', night: 'a night, last asked', year: 'a year, last asked' } as const;

/** Shown while the last change of price was downward. */
function Reduced({ listing }: { listing: Listing }) {
  const last = listing.history.findLast(({ field, previous_value }) => field === 'price' && previous_value !== null);
  if (!last || listing.status !== 'active' || Number(last.new_value) >= Number(last.previous_value)) return null;
  return <Badge tone="clay">{`Reduced by ${money(Number(last.previous_value) - Number(last.new_value), listing.currency)} on ${date(last.changed_at)}`}</Badge>;
}
