import { use } from 'react';
import { count } from '@/components/format/count';
import { duration as days } from '@/components/format/duration';
import { money } from '@/components/format/money';
import { percent } from '@/components/format/percent';
import { pricePerArea } from '@/components/format/price-per-area';
import { readerUnits } from '@/components/format/reader-units';
import { DataTable } from '@/components/ui/data-table';
import { binLabel, homes } from './format';
import { Histogram } from './histogram';
import type { PlaceReport } from './place-report';
import { type Offer, offerFilters, searchHref } from './search-href';

const WORDS = {
  rent: { title: 'To rent', price: 'Median rent a month', priced: 'with a monthly rent', plot: 'Homes by monthly rent', unit: 'a month' },
  sale: { title: 'To buy', price: 'Median asking price', priced: 'with an asking price', plot: 'Homes by asking price', unit: '' },
} as const;

const PER_AREA = { imperial: 'A square foot', metric: 'A square meter' };

/** One offer of a place in figures: median, quartiles, distribution with its table, and what else is known. */
export function OfferSection({ market, offer }: { market: PlaceReport; offer: Offer }) {
  const figures = offer === 'rent' ? market.rents : market.sales;
  const currency = market.currency ?? 'USD';
  const units = use(readerUnits());
  const { title, price, priced, plot, unit } = WORDS[offer];
  const { n, median_price: median, lower_quartile: lower, upper_quartile: upper, histogram, price_per_square_foot: foot, reduced, days_on_market: since } = figures;
  const facts = [
    [PER_AREA[units], foot.median === null ? null : pricePerArea(foot.median, currency, units, 'cent'), foot.n],
    ['Price cut within 30 days', reduced.share === null ? null : percent(reduced.share), reduced.n],
    ['Median time listed', since.median === null ? null : days(since.median), since.n],
  ] as const;
  return (
    <section aria-labelledby={offer} className="flex min-w-0 flex-col gap-5 rounded-card border border-line bg-card p-5 shadow-card sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={offer}>{title}</h2>
        <a href={searchHref(market, { listing_type: offer })} className="link">
          {`See all ${homes(market[offer])}`}
        </a>
      </div>
      {median === null ? (
        <p>{n === 0 ? `No home ${priced} is on offer here now.` : `Too few homes to say: ${homes(n)} ${priced}, and figures need ${market.minimum_sample}.`}</p>
      ) : (
        <>
          <p className="flex flex-col">
            <span className="small text-soft">{price}</span>
            <span className="font-display text-[2.4rem] leading-tight font-semibold">{money(median, currency)}</span>
            <span>{`Half of the ${homes(n)} ask ${money(lower ?? median, currency)} to ${money(upper ?? median, currency)} ${unit}`.trimEnd()}.</span>
          </p>
          {histogram ? (
            <>
              <figure className="flex flex-col gap-3">
                <Histogram label={plot} bins={histogram} figures={figures} currency={currency} />
                <figcaption className="small text-soft">{`${plot}: ${count(n)} in all. The line is the median, the rule above the bars spans the middle half.`}</figcaption>
              </figure>
              <details>
                <summary className="inline-flex min-h-11 items-center font-semibold text-green">The same as a table</summary>
                <DataTable
                  caption={plot}
                  columns={['Price', '#Homes']}
                  rows={histogram.map((bin) => [
                    binLabel(bin, currency),
                    bin.count === 0 ? (
                      '0'
                    ) : (
                      <a
                        key="homes"
                        href={searchHref(market, { ...offerFilters(offer), min_price: bin.from, max_price: bin.to === null ? null : bin.to - 1 })}
                        className="link"
                        aria-label={`${binLabel(bin, currency)}: ${count(bin.count)}`}
                      >
                        {count(bin.count)}
                      </a>
                    ),
                  ])}
                />
              </details>
            </>
          ) : null}
          <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,7.5rem),1fr))] gap-4 border-t border-line pt-4">
            {facts.map(([name, value, sample]) => (
              <div key={name} className="flex flex-col">
                <dt className="small text-soft">{name}</dt>
                <dd className="flex flex-col">
                  <span className="text-[1.2rem] font-semibold">{value ?? 'Too few to say'}</span>
                  <span className="small text-soft">{`of ${homes(sample)}`}</span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
