import { bedsText, count, money, propertyTypeLabel } from '@/components/listings/format';
import { DataTable } from '@/components/ui/data-table';
import { Facts } from '@/components/ui/facts';
import type { OfferFigures } from '@/lib/domains/markets/schema';

/** Rents or sales of a city in numbers, each with its sample; what the sample cannot carry is not shown. */
export function OfferFiguresSection({ id, title, figures, currency }: { id: string; title: string; figures: OfferFigures; currency: string }) {
  if (figures.median_price === null) return null;
  const amount = (value: number) => money(Math.round(value), currency);
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-4">
      <h2 id={id}>{title}</h2>
      <Facts
        title={`${count(figures.n)} homes on offer`}
        facts={[
          ['Median price', amount(figures.median_price)],
          ...known('A quarter cost less than', figures.lower_quartile, amount),
          ...known('A quarter cost more than', figures.upper_quartile, amount),
          ...known('Median price of a square foot', figures.price_per_square_foot.median, (value) => `${count(value)} ${currency}`),
          ...known('Reduced within 30 days', figures.reduced.share, (share) => `${Math.round(share * 100)} %`),
          ...known('Median days on the market', figures.days_on_market.median, count),
        ]}
      />
      <DataTable
        caption={`${title}, by bedrooms`}
        columns={['Bedrooms', '#Homes', '#Median price']}
        rows={figures.by_beds.flatMap(({ beds, n, median_price }) => (median_price === null ? [] : [[bedsText(beds), count(n), amount(median_price)]]))}
      />
      <DataTable
        caption={`${title}, by kind of home`}
        columns={['Kind of home', '#Homes', '#Median price']}
        rows={figures.by_property_type.flatMap(({ property_type, n, median_price }) =>
          median_price === null ? [] : [[propertyTypeLabel(property_type), count(n), amount(median_price)]],
        )}
      />
    </section>
  );
}

const known = (name: string, value: number | null, show: (value: number) => string): (readonly [string, string])[] => (value === null ? [] : [[name, show(value)]]);
