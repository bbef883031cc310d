import type { ReactNode } from 'react';
import type { MarketReport } from '@/lib/domains/markets/schema';
import { neighborhoodHref } from './neighborhood-links';
import { type Part, partsByBeds, partsByNeighborhood, partsByType } from './parts';
import { PartsTable } from './parts-table';
import { PlaceMap } from './place-map';
import type { PlaceReport } from './place-report';

/** So many neighborhoods are shown at once; the others unfold. */
const SHOWN = 12;

/** A place's homes by bedrooms and by kind. */
export function PlaceParts({ market }: { market: PlaceReport }) {
  return (
    <div className="grid gap-x-10 gap-y-12 lg:grid-cols-2">
      <Parts market={market} id="beds" title="By bedrooms" caption="Rents and prices by bedrooms" head="Bedrooms" parts={partsByBeds(market)} />
      <Parts market={market} id="kinds" title="By kind of home" caption="Rents and prices by kind of home" head="Kind" parts={partsByType(market)} />
    </div>
  );
}

/** A city's neighborhoods, each leading to its own page: where they lie, and what is asked there. */
export function Neighborhoods({ market }: { market: MarketReport }) {
  const parts = partsByNeighborhood(market);
  const spots = market.neighborhoods
    .slice(0, 40)
    .map(({ name, slug, rent, sale, latitude, longitude }) => ({ name, href: neighborhoodHref({ slug }), homes: rent.n + sale.n, latitude, longitude }));
  return (
    <Parts
      market={market}
      id="neighborhoods"
      title={`Neighborhoods of ${market.city}`}
      caption="Rents and prices by neighborhood"
      head="Neighborhood"
      parts={parts.slice(0, SHOWN)}
      rest={parts.slice(SHOWN)}
    >
      <PlaceMap spots={spots} />
    </Parts>
  );
}

interface Props {
  market: PlaceReport;
  id: string;
  title: string;
  caption: string;
  head: string;
  parts: readonly Part[];
  rest?: readonly Part[];
  children?: ReactNode;
}

function Parts({ market, id, title, caption, head, parts, rest = [], children }: Props) {
  if (parts.length === 0) return null;
  const more = `${rest.length} more`;
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-3">
      <h2 id={id}>{title}</h2>
      <div className={children ? 'grid items-start gap-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]' : ''}>
        <div className="flex min-w-0 flex-col gap-3">
          <PartsTable market={market} caption={caption} head={head} parts={parts} />
          {rest.length > 0 ? (
            <details>
              <summary className="inline-flex min-h-11 items-center font-semibold text-green">{more}</summary>
              <PartsTable market={market} caption={`${caption}, ${more}`} head={head} parts={rest} />
            </details>
          ) : null}
          <p className="small text-soft">{`Medians are of rents due by the month and of asking prices; below ${market.minimum_sample} homes there are too few to say.`}</p>
        </div>
        {children}
      </div>
    </section>
  );
}
