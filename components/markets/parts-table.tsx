import { count } from '@/components/format/count';
import { money } from '@/components/format/money';
import { DataTable } from '@/components/ui/data-table';
import type { Part, Sample } from './parts';
import type { PlaceReport } from './place-report';
import { type Offer, offerFilters, searchHref } from './search-href';

/** Rents and sales side by side, a row a part; each count leads to those very homes. */
export function PartsTable({ market, caption, head, parts }: { market: PlaceReport; caption: string; head: string; parts: readonly Part[] }) {
  const currency = market.currency ?? 'USD';
  const cells = ({ filters, label }: Part, offer: Offer, sample: Sample | undefined) => [
    sample && sample.n > 0 ? (
      <a
        key={offer}
        href={searchHref(market, { ...offerFilters(offer), ...filters })}
        className="link"
        aria-label={`${label}, ${offer === 'rent' ? 'to rent' : 'to buy'}: ${count(sample.n)}`}
      >
        {count(sample.n)}
      </a>
    ) : (
      '0'
    ),
    <Median key={`${offer} median`} sample={sample} currency={currency} />,
  ];
  return (
    <DataTable
      caption={caption}
      columns={[head, '#To rent', '#Median rent', '#To buy', '#Median price']}
      rows={parts.map((part) => [labelOf(part), ...cells(part, 'rent', part.rent), ...cells(part, 'sale', part.sale)])}
    />
  );
}

const labelOf = ({ label, href }: Part) =>
  href ? (
    <a key="label" href={href} className="link font-semibold">
      {label}
    </a>
  ) : (
    label
  );

function Median({ sample, currency }: { sample: Sample | undefined; currency: string }) {
  if (!sample || sample.n === 0) return <span className="text-soft">none</span>;
  return sample.median_price === null ? <span className="small text-soft">too few</span> : money(sample.median_price, currency);
}
