import { money } from '@/components/format/money';
import { pricePeriod } from '@/components/listings/format';
import { CONSENT } from '@/lib/domains/inquiries/schema-consent';
import type { Listing } from '@/lib/domains/listings/schema';
import { InquiryForm, type SendInquiry } from './inquiry-form';

const LABELS = {
  inquiry_type: 'What is it about?',
  message: 'Your message',
  contact_name: 'Your name',
  contact_email: 'Your email (optional)',
  contact_phone: 'Your phone (optional)',
  'structured_payload.preferred_date': 'A day that suits you (optional)',
  consent: 'Consent',
};

const KINDS = [
  { value: 'general', label: 'A question' },
  { value: 'showing_request', label: 'I would like to see it' },
  { value: 'offer_of_interest', label: 'I am interested in an offer' },
  { value: 'data_correction', label: 'Something here is wrong' },
];

/** The form in a frame beside the home; it stays in sight where the window is high enough for all of it. */
export function AskPanel({ listing, action, formKey }: { listing: Listing; action: SendInquiry; formKey: string }) {
  const { name } = listing.lister;
  const [before, after] = CONSENT.text.split('{lister}');
  return (
    <aside aria-labelledby="ask" className="no-print">
      <div className="flex flex-col gap-3 rounded-card border border-line bg-card p-5 shadow-card wide:[@media(min-height:52rem)]:sticky wide:[@media(min-height:52rem)]:top-4">
        <div>
          <h2 id="ask">Ask about this home</h2>
          <p className="small text-soft">
            <span className="font-semibold text-ink">{money(listing.price, listing.currency)}</span> {pricePeriod(listing)}
            {` · offered by ${name}`}
          </p>
        </div>
        <InquiryForm
          action={action}
          address={`/listings/${listing.id}`}
          formKey={formKey}
          labels={LABELS}
          kinds={KINDS}
          more="Add a phone or a day that suits you"
          consentId={CONSENT.id}
          consent={
            <>
              {before}
              <strong className="font-semibold">{name}</strong>
              {after}
            </>
          }
        />
      </div>
    </aside>
  );
}
