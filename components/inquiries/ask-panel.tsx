import { money } from '@/components/format/money';
import { pricePeriod } from '@/components/listings/format';
import type { Listing } from '@/lib/domains/listings/schema';
import { InquiryForm, type SendInquiry } from './inquiry-form';

/** The form in a frame beside the home; it stays in sight where the window is high enough for all of it. */
export function AskPanel({ listing, action, formKey }: { listing: Listing; action: SendInquiry; formKey: string }) {
  return (
    <aside aria-labelledby="ask" className="no-print">
      <div className="flex flex-col gap-3 rounded-card border border-line bg-card p-5 shadow-card wide:[@media(min-height:52rem)]:sticky wide:[@media(min-height:52rem)]:top-4">
        <div>
          <h2 id="ask">Ask about this home</h2>
          <p className="small text-soft">
            <span className="font-semibold text-ink">{money(listing.price, listing.currency)}</span> {pricePeriod(listing)}
            {` · offered by ${listing.lister.name}`}
          </p>
        </div>
        <InquiryForm action={action} address={`/listings/${listing.id}`} formKey={formKey} recipient={listing.lister.name} />
      </div>
    </aside>
  );
}
