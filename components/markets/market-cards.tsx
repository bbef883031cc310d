import { money } from '@/components/format/money';
import { ListingPicture } from '@/components/listings/listing-picture';
import type { ListedMarket } from '@/lib/domains/markets/schema';
import { cityHref } from './city-links';
import { offersText } from './offers-text';

/** Cities as cards: a picture of one of their homes, what is on offer, and what is asked where there are enough homes to say. */
export function MarketCards({ markets, label, eager = 0 }: { markets: readonly ListedMarket[]; label: string; eager?: number }) {
  return (
    <ul aria-label={label} className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] gap-5">
      {markets.map((market, at) => (
        <li key={market.slug}>
          <article className="group relative flex h-full flex-col overflow-hidden rounded-card border border-line bg-card shadow-card focus-within:border-green hover:border-green">
            <ListingPicture photo={market.cover ?? undefined} alt="" eager={at < eager} className="aspect-[2/1]" />
            <div className="flex grow flex-col gap-1 p-4">
              <h3 className="text-[1.2rem]">
                <a href={cityHref(market)} className="text-ink no-underline group-hover:text-green group-hover:underline after:absolute after:inset-0">
                  {`${market.city}, ${market.state}`}
                </a>
              </h3>
              <p className="small text-soft">{offersText(market)}</p>
              <Medians market={market} />
            </div>
          </article>
        </li>
      ))}
    </ul>
  );
}

function Medians({ market: { currency, median_rent, median_sale } }: { market: ListedMarket }) {
  const known = [
    ['Median rent', median_rent],
    ['Median price', median_sale],
  ] as const;
  if (!currency || known.every(([, amount]) => amount == null)) return null;
  return (
    <dl className="mt-auto grid grid-cols-2 gap-3 pt-2">
      {known.map(([name, amount]) => (
        <div key={name} className="flex flex-col">
          <dt className="small text-soft">{name}</dt>
          <dd className="font-semibold">{amount == null ? <span className="small font-normal text-soft">Too few to say</span> : money(amount, currency)}</dd>
        </div>
      ))}
    </dl>
  );
}
