import { money } from '@/components/format/money';
import type { OfferFigures } from '@/lib/domains/markets/schema';
import { homes, shortMoney } from './format';
import { type Bins, plotScale } from './plot-scale';

const HEIGHT = 200;
/** Room above the bars for the median's name and the span of the middle half. */
const TOP = 36;
const AXIS = 26;
const SPAN = TOP - 10;

/** Homes by price: a bar a bin, above them the span of the middle half, across them the median. Drawn on the server; widths are shares, so text keeps its size. */
export function Histogram({ label, bins, figures, currency }: { label: string; bins: Bins; figures: OfferFigures; currency: string }) {
  const { bars, across, prices, counts } = plotScale(bins, HEIGHT, TOP);
  const { n, median_price: median, lower_quartile: lower, upper_quartile: upper } = figures;
  const summary = `${label}, ${homes(n)}. Median ${money(median ?? 0, currency)}, middle half ${money(lower ?? 0, currency)} to ${money(upper ?? 0, currency)}.`;
  return (
    <div dir="ltr" className="@container ps-8">
      <svg role="img" aria-label={summary} width="100%" height={HEIGHT + AXIS} className="overflow-visible text-[0.8rem]">
        {counts.map(({ value, y }) => (
          <g key={value}>
            <line x1="0" x2="100%" y1={y} y2={y} className={value === 0 ? 'stroke-edge' : 'stroke-line'} />
            <text x="-8" y={y + 4} textAnchor="end" className="fill-soft">
              {value}
            </text>
          </g>
        ))}
        {bars.map(({ key, x, width, y, height }) => (
          <rect key={key} x={share(x + 0.35)} width={share(Math.max(width - 0.7, 0.2))} y={y} height={height} className="fill-green" />
        ))}
        {prices.map(({ value, x }, index) => (
          <text key={value} x={share(x)} y={HEIGHT + 20} textAnchor={anchorOf(x, 4)} className={`fill-soft ${index % 2 === 1 ? '@max-[28rem]:hidden' : ''}`}>
            {shortMoney(value, currency)}
          </text>
        ))}
        {lower === null || upper === null ? null : (
          <line x1={share(across(lower))} x2={share(across(upper))} y1={SPAN} y2={SPAN} strokeWidth="6" strokeLinecap="round" className="stroke-edge" />
        )}
        {median === null ? null : <MedianLine x={across(median)} name={`Median ${money(median, currency)}`} />}
      </svg>
    </div>
  );
}

/** Edged in the colour of the card, so that it stands out on bars as on the ground. */
function MedianLine({ x, name }: { x: number; name: string }) {
  const line = { x1: share(x), x2: share(x), y1: SPAN - 6, y2: HEIGHT };
  return (
    <>
      <line {...line} strokeWidth="6" className="stroke-card" />
      <line {...line} strokeWidth="2" className="stroke-ink" />
      <text x={share(x)} y={SPAN - 12} textAnchor={anchorOf(x, 25)} className="fill-ink font-semibold">
        {name}
      </text>
    </>
  );
}

const share = (percent: number): string => `${Math.round(percent * 100) / 100}%`;

/** Text near an end of the plot, within `margin` per cent, grows away from it. */
const anchorOf = (x: number, margin: number): 'start' | 'middle' | 'end' => (x < margin ? 'start' : x > 100 - margin ? 'end' : 'middle');
