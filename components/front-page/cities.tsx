import { count } from '@/components/format/count';
import { cityHref } from '@/components/markets/city-links';
import type { Market } from '@/lib/domains/markets/schema';
import { CityMap } from './city-map';

const LISTED = 16;

/** Cities with the most homes: drawn on the map, the largest named beside it with their numbers. */
export function Cities({ markets }: { markets: readonly Market[] }) {
  return (
    <section aria-labelledby="cities" className="wrap grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:items-center">
      <CityMap markets={markets} />
      <div className="flex flex-col gap-4">
        <h2 id="cities">Homes by city</h2>
        <ul className="grid grid-cols-2 gap-x-6">
          {markets.slice(0, LISTED).map((market) => (
            <li key={market.slug} className="border-b border-line">
              <a href={cityHref(market)} className="flex min-h-11 items-center justify-between gap-3 text-ink no-underline hover:text-green hover:underline">
                <span>{`${market.city}, ${market.state}`}</span>{' '}
                <span className="small whitespace-nowrap text-soft">
                  {count(market.rent + market.sale)}
                  <span className="sr-only"> homes</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
        <p>
          <a href="/homes" className="link">
            All cities, with what is asked there
          </a>
        </p>
      </div>
    </section>
  );
}
