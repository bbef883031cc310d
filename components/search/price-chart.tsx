'use client';

import { useDraft } from './filter-draft';
import { PriceBars } from './price-bars';

/** The prices of the form around it, once they are counted; its room is kept before. */
export function PriceChart() {
  const { prices, query } = useDraft();
  if (!query.has('listing_type')) return <p className="small text-soft">Choose rent or buy, and the prices are shown here.</p>;
  return (
    <div className="search-live min-h-[4.5rem]">{prices ? <PriceBars counts={prices} from={numberOf(query.get('min_price'))} to={numberOf(query.get('max_price'))} /> : null}</div>
  );
}

const numberOf = (text: string | null): number | undefined => (text && /^\d+$/.test(text) ? Number(text) : undefined);
