import { money } from '@/components/format/money';
import { pricePeriod } from '@/components/listings/format';
import { ButtonLink } from '@/components/ui/button';
import type { Listing } from '@/lib/domains/listings/schema';

/** On a phone the price and the way to ask stay in sight while one reads; it ends with the part it stands in, before the form. */
export function AskBar({ listing }: { listing: Listing }) {
  return (
    <div
      data-foot-bar=""
      className="no-print sticky bottom-0 z-10 -mx-[clamp(1rem,4vw,2.5rem)] flex items-center justify-between gap-4 border-t border-line bg-card px-[clamp(1rem,4vw,2.5rem)] py-2.5 pb-[max(0.625rem,env(safe-area-inset-bottom))] wide:hidden"
    >
      <p className="min-w-0 leading-tight">
        <span className="font-display text-[1.45rem] font-semibold">{money(listing.price, listing.currency)}</span> <span className="small text-soft">{pricePeriod(listing)}</span>
      </p>
      <ButtonLink href="#ask">Ask about this home</ButtonLink>
    </div>
  );
}
