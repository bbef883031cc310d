import { KindOutline } from '@/components/listings/kind-outline';
import { takesQuestions } from '@/components/listings/market-notice';
import type { Listing } from '@/lib/domains/listings/schema';

/** Stands where a home's pictures would: the outline of its kind, and the way to ask for pictures. */
export function NoPictures({ listing }: { listing: Listing }) {
  return (
    <section
      aria-label="Pictures"
      className="relative flex aspect-[4/3] flex-col justify-between gap-4 overflow-hidden rounded-card bg-sunk p-5 sm:aspect-auto sm:h-72 sm:flex-row sm:items-end print:hidden"
    >
      <div className="flex max-w-80 flex-col gap-1 self-start">
        <p className="font-display text-[1.35rem] leading-tight font-semibold">{takesQuestions(listing) ? 'No pictures yet' : 'No pictures'}</p>
        {takesQuestions(listing) ? (
          <p className="small text-soft">
            The outline shows the kind of home, not this one.{' '}
            <a href="#ask" className="link">
              Ask the lister for pictures
            </a>
            .
          </p>
        ) : (
          <p className="small text-soft">The outline shows the kind of home, not this one.</p>
        )}
      </div>
      <KindOutline kind={listing.property_type} className="-mb-5 w-full max-w-md min-w-0 shrink self-center text-line sm:-me-1 sm:self-end" />
    </section>
  );
}
