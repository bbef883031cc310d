import { count } from '@/components/format/count';
import { listText } from '@/components/format/list-text';
import { plural } from '@/components/format/plural';
import { ButtonLink } from '@/components/ui/button';
import { moment } from '@/components/ui/date';
import type { Market, MarketReport } from '@/lib/domains/markets/schema';
import { searchHref } from './search-href';

/** A city's name, what is on offer there, and what its figures are. */
export function CityHeading({ market }: { market: MarketReport }) {
  const { city, state, rent, sale, computed_at } = market;
  return (
    <header className="flex flex-col gap-4">
      <h1>{`Homes in ${city}, ${state}`}</h1>
      <p className="max-w-[68ch] text-[1.1rem]">
        {`${offersText(market)}. All figures are of these homes, so they tell what is asked here and now, not what homes let or sold for. Last updated `}
        <time dateTime={computed_at}>{moment(computed_at)}</time>.
      </p>
      <p className="flex flex-wrap gap-3">
        {rent > 0 ? <ButtonLink href={searchHref(market, { listing_type: 'rent' })}>{`Homes to rent (${count(rent)})`}</ButtonLink> : null}
        {sale > 0 ? <ButtonLink href={searchHref(market, { listing_type: 'sale' })} quiet={rent > 0}>{`Homes to buy (${count(sale)})`}</ButtonLink> : null}
      </p>
    </header>
  );
}

/** `39 homes to rent and 31 homes to buy`, or that there are none. */
export function offersText({ rent, sale }: Pick<Market, 'rent' | 'sale'>): string {
  if (rent === 0 && sale === 0) return 'No home is on offer at the moment';
  const toRent = plural(rent, { one: '# home to rent', other: '# homes to rent' });
  const toBuy = plural(sale, { one: '# home to buy', other: '# homes to buy' });
  return listText([rent > 0 ? toRent : [], sale > 0 ? toBuy : []].flat());
}
