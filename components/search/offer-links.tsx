import Link from 'next/link';
import { searchHref } from '@/components/listings/search-link';

const OFFERS = { rent: 'Rent', sale: 'Buy' } as const;

/** To rent or to buy, one press each; a press on the one in force takes it away. Prices do not outlive a change: those of rents and sales differ in kind. */
export function OfferLinks({ params }: { params: URLSearchParams }) {
  const chosen = params.get('listing_type');
  return (
    <nav aria-label="Offer" className="search-offers max-[22rem]:hidden">
      {Object.entries(OFFERS).map(([offer, label]) => (
        <Link
          key={offer}
          href={searchHref(params, { listing_type: chosen === offer ? null : offer, min_price: null, max_price: null, price_period: null, said: null })}
          prefetch={false}
          scroll={false}
          aria-current={chosen === offer ? 'true' : undefined}
          className="search-control"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
