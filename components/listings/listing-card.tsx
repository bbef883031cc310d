import { date } from '@/components/format/date';
import { money } from '@/components/format/money';
import { renderingTime } from '@/components/format/rendering-time';
import { Badge } from '@/components/ui/badge';
import type { ListingSummary } from '@/lib/domains/listings/schema';
import { isNew } from '@/lib/domains/listings/schema-new';
import { place, pricePeriod, propertyTypeLabel, statusLabel } from './format';
import { ListingPicture } from './listing-picture';
import { PriceCut } from './price-cut';
import { SizeFacts } from './size-facts';

/** A home in a grid. The title is the link; its area covers the card. */
export function ListingCard({ listing, eager = false }: { listing: ListingSummary; eager?: boolean }) {
  return (
    <article
      data-listing-id={listing.id}
      data-at={listing.longitude === null || listing.latitude === null ? undefined : `${listing.longitude},${listing.latitude}`}
      className="group relative flex h-full flex-col overflow-hidden rounded-card border border-line bg-card shadow-card focus-within:border-green hover:border-green data-lit:border-green data-lit:ring-2 data-lit:ring-green"
    >
      {/* The title beside it names the home; the picture adds nothing to hear. */}
      <ListingPicture photo={listing.photos[0]} alt="" kind={listing.property_type} eager={eager} className="aspect-[3/2]" />
      {isNew(listing, renderingTime()) ? (
        <p className="absolute start-3 top-3 flex">
          <Badge tone="green">New</Badge>
        </p>
      ) : null}
      <div className="flex grow flex-col gap-1 p-4">
        <p className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span>
            <span className="font-display text-[1.45rem] leading-tight font-semibold">{money(listing.price, listing.currency)}</span>{' '}
            <span className="text-soft">{pricePeriod(listing)}</span>
          </span>
          <Badge tone={listing.status === 'active' ? 'plain' : 'clay'}>{listing.status === 'active' ? propertyTypeLabel(listing.property_type) : statusLabel(listing)}</Badge>
        </p>
        <PriceCut listing={listing} />
        <SizeFacts listing={listing} className="font-semibold" />
        <h3 className="line-clamp-2 font-sans text-base leading-snug font-normal">
          <a href={`/listings/${listing.id}`} className="text-ink no-underline group-hover:text-green group-hover:underline after:absolute after:inset-0">
            <bdi>{listing.title}</bdi>
          </a>
        </h3>
        <p className="small mt-auto pt-1 text-soft">
          <bdi>{place(listing)}</bdi>
          <span className="block">
            Listed <time dateTime={listing.listed_at}>{date(listing.listed_at)}</time>
          </span>
        </p>
      </div>
    </article>
  );
}
