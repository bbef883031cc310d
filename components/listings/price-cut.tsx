import { date } from '@/components/format/date';
import { money } from '@/components/format/money';
import type { ListingSummary } from '@/lib/domains/listings/schema';

/** `Reduced $50 on Nov 3, 2026`, where the last change of the price was a reduction. */
export function PriceCut({ listing: { price, currency, price_change } }: { listing: Pick<ListingSummary, 'price' | 'currency' | 'price_change'> }) {
  if (!price_change || price_change.from <= price) return null;
  return (
    <p className="small font-semibold text-clay">
      {`Reduced ${money(price_change.from - price, currency)} on `}
      <time dateTime={price_change.at}>{date(price_change.at)}</time>
    </p>
  );
}
