import { count } from '@/components/format/count';
import { moment } from '@/components/format/moment';
import { ButtonLink } from '@/components/ui/button';
import { offersText } from './offers-text';
import { type PlaceReport, placeName } from './place-report';
import { searchHref } from './search-href';

/** The name of a city or neighborhood, what is on offer there, and what its figures are. */
export function PlaceHeading({ market }: { market: PlaceReport }) {
  const { rent, sale, computed_at } = market;
  return (
    <header className="flex flex-col gap-4">
      <h1>{`Homes in ${placeName(market)}`}</h1>
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
