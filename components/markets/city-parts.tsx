import type { MarketReport } from '@/lib/domains/markets/schema';
import { type Part, partsByBeds, partsByNeighborhood, partsByType } from './parts';
import { PartsTable } from './parts-table';

/** So many neighborhoods are shown at once; the others unfold. */
const SHOWN = 12;

/** A city's homes by bedrooms, by kind and by neighborhood. */
export function CityParts({ market }: { market: MarketReport }) {
  const neighborhoods = partsByNeighborhood(market);
  return (
    <>
      <div className="grid gap-x-10 gap-y-12 lg:grid-cols-2">
        <Parts market={market} id="beds" title="By bedrooms" caption="Rents and prices by bedrooms" head="Bedrooms" parts={partsByBeds(market)} />
        <Parts market={market} id="kinds" title="By kind of home" caption="Rents and prices by kind of home" head="Kind" parts={partsByType(market)} />
      </div>
      <Parts
        market={market}
        id="neighborhoods"
        title="Neighborhoods"
        caption="Rents and prices by neighborhood"
        head="Neighborhood"
        parts={neighborhoods.slice(0, SHOWN)}
        rest={neighborhoods.slice(SHOWN)}
      />
    </>
  );
}

interface Props {
  market: MarketReport;
  id: string;
  title: string;
  caption: string;
  head: string;
  parts: readonly Part[];
  rest?: readonly Part[];
}

function Parts({ market, id, title, caption, head, parts, rest = [] }: Props) {
  if (parts.length === 0) return null;
  const more = `${rest.length} more`;
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-3">
      <h2 id={id}>{title}</h2>
      <PartsTable market={market} caption={caption} head={head} parts={parts} />
      {rest.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 items-center font-semibold text-green">{more}</summary>
          <PartsTable market={market} caption={`${caption}, ${more}`} head={head} parts={rest} />
        </details>
      ) : null}
      <p className="small text-soft">{`Medians are of rents due by the month and of asking prices; below ${market.minimum_sample} homes there are too few to say.`}</p>
    </section>
  );
}
