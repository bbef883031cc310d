import { date } from '@/components/format/date';
import { money } from '@/components/format/money';
import { percent } from '@/components/format/percent';
import { statusLabel } from '@/components/listings/format';
import type { Listing } from '@/lib/domains/listings/schema';
import { type PriceStep, priceSteps } from './price-steps';

const WIDTH = 600;
const HEIGHT = 120;

/** The price over time as steps, reductions in clay, with a line where the status changed. Nothing is drawn of a price that never changed. */
export function PriceChart({ listing, until }: { listing: Listing; until: number }) {
  const steps = priceSteps(listing);
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last || steps.length < 2) return null;
  const end = Math.max(listing.closed_at ? Date.parse(listing.closed_at) : until, last.at + 1);
  const low = Math.min(...steps.map(({ price }) => price));
  const high = Math.max(...steps.map(({ price }) => price));
  const x = (at: number) => ((at - first.at) / (end - first.at)) * WIDTH;
  // A tenth of room above and below, so that no line lies on the edge.
  const y = (price: number) => HEIGHT * (high === low ? 0.5 : 0.1 + 0.8 * ((high - price) / (high - low)));
  const marks = listing.history.filter(({ field, previous_value }) => field === 'status' && previous_value !== null);
  return (
    <figure className="flex flex-col gap-3">
      <figcaption>{sentence(listing, first, last)}</figcaption>
      {/* Time runs from left to right, whichever way the page is written. */}
      <div dir="ltr" className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 pe-2">
        <p aria-hidden="true" className="small flex flex-col justify-between text-end text-soft">
          <span>{money(high, listing.currency)}</span>
          <span>{high === low ? '' : money(low, listing.currency)}</span>
        </p>
        {/* Stretched to the room there is; lines keep their weight. The table says the same. */}
        <div className="relative border-s border-b border-line" aria-hidden="true">
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className="block h-28 w-full overflow-visible" role="presentation">
            {marks.map(({ changed_at, new_value }) => (
              <path
                key={`${changed_at} ${new_value}`}
                d={`M${x(Date.parse(changed_at)).toFixed(1)} 0v${HEIGHT}`}
                vectorEffect="non-scaling-stroke"
                className="fill-none stroke-edge"
                strokeDasharray="3 4"
              >
                <title>{statusLabel({ status: new_value as Listing['status'], listing_type: listing.listing_type })}</title>
              </path>
            ))}
            {steps.map((step, index) => {
              const next = steps[index + 1];
              const right = x(next?.at ?? end).toFixed(1);
              return (
                <g key={step.at} className="fill-none" strokeWidth="3" strokeLinecap="round">
                  <path d={`M${x(step.at).toFixed(1)} ${y(step.price).toFixed(1)}H${right}`} vectorEffect="non-scaling-stroke" className={tone(steps[index - 1], step)} />
                  {next ? <path d={`M${right} ${y(step.price).toFixed(1)}V${y(next.price).toFixed(1)}`} vectorEffect="non-scaling-stroke" className={tone(step, next)} /> : null}
                </g>
              );
            })}
          </svg>
          <span
            className={`absolute end-0 size-3 translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-card ${last.price < first.price ? 'bg-clay' : 'bg-ink'}`}
            style={{ top: `${(100 * y(last.price)) / HEIGHT}%` }}
          />
        </div>
        <span />
        <p aria-hidden="true" className="small flex justify-between gap-4 text-soft">
          <span>{day(first.at)}</span>
          <span>{day(end)}</span>
        </p>
      </div>
      {marks.length > 0 ? <p className="small text-soft">A dashed line marks a change of status; the table names it.</p> : null}
    </figure>
  );
}

/** Clay where the price fell. */
const tone = (before: PriceStep | undefined, step: PriceStep): string => (before && step.price < before.price ? 'stroke-clay' : 'stroke-ink');

/** `From $2,200 on May 3, 2026 to $1,950: 11% less`. */
function sentence({ currency }: Listing, first: PriceStep, last: PriceStep): string {
  const way = `From ${money(first.price, currency)} on ${day(first.at)} to ${money(last.price, currency)}`;
  if (first.price === 0 || first.price === last.price) return `${way}.`;
  const share = percent(Math.abs(last.price - first.price) / first.price);
  return last.price < first.price ? `${way}: ${share} less.` : `${way}: ${share} more.`;
}

const day = (at: number): string => date(new Date(at).toISOString());
