import type { z } from 'zod';
import { count } from '@/components/format/count';
import { fill } from '@/components/format/fill';
import { money } from '@/components/format/money';
import { plural } from '@/components/format/plural';
import type { histogramOutput } from '@/lib/domains/listings/schema-histogram';

export type PriceCounts = z.output<typeof histogramOutput>;

const ALL = { one: '# home from {min} to {max}', other: '# homes from {min} to {max}' };
const NEWEST = { one: 'The newest home from {min} to {max}', other: 'The newest # homes from {min} to {max}' };
const SEVERAL = '{homes}, each in its own currency';

/** How many homes there are at each price, above the fields that choose it; bars within the chosen range are green. */
export function PriceBars({ counts, from, to }: { counts: PriceCounts; from: number | undefined; to: number | undefined }) {
  const { n, min, max, currency, newest_only: isSample } = counts;
  const bins = counts.bins.slice(0, counts.bins.findLastIndex((bin) => bin.count > 0) + 1);
  if (min === null || max === null || bins.length < 2) return null;
  const most = Math.max(...bins.map((bin) => bin.count));
  const isChosen = (bin: PriceCounts['bins'][number]) => (bin.to ?? Number.POSITIVE_INFINITY) > (from ?? 0) && (bin.from ?? 0) <= (to ?? Number.POSITIVE_INFINITY);
  const show = (price: number) => (currency === null ? count(price) : money(price, currency));
  const homes = fill(plural(n, isSample ? NEWEST : ALL), { min: show(min), max: show(max) });
  return (
    <figure className="flex flex-col gap-1">
      <svg viewBox={`0 0 ${bins.length * 10} 48`} preserveAspectRatio="none" aria-hidden="true" className="h-12 w-full border-b border-line">
        {bins.map((bin, index) => {
          const height = bin.count === 0 ? 0 : Math.max((bin.count / most) * 48, 1.5);
          return <rect key={String(bin.from)} x={index * 10 + 0.8} width={8.4} y={48 - height} height={height} className={isChosen(bin) ? 'fill-green' : 'fill-edge opacity-50'} />;
        })}
      </svg>
      <figcaption className="small text-soft">{currency === null ? fill(SEVERAL, { homes }) : homes}</figcaption>
    </figure>
  );
}
