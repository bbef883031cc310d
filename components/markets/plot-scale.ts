import { scaleLinear } from 'd3-scale';
import type { OfferFigures } from '@/lib/domains/markets/schema';

export type Bins = NonNullable<OfferFigures['histogram']>;

/** Where a histogram's parts stand: across in per cent of the width, up in pixels from the top. */
export interface PlotScale {
  bars: { key: number; x: number; width: number; y: number; height: number }[];
  /** Across, per cent, for a price; prices beyond the ends stand at the end. */
  across: (price: number) => number;
  prices: { value: number; x: number }[];
  counts: { value: number; y: number }[];
}

/** Scales a histogram to `height` pixels, `top` of them left free. Open bins are drawn as wide as the others. */
export function plotScale(bins: Bins, height: number, top: number): PlotScale {
  const step = widthOf(bins);
  const [first, last] = [bins.at(0), bins.at(-1)];
  const low = first?.from ?? (first?.to ?? 0) - step;
  const high = last?.to ?? (last?.from ?? 0) + step;
  const x = scaleLinear([low, high], [0, 100]).clamp(true);
  const y = scaleLinear([0, Math.max(1, ...bins.map(({ count }) => count))], [height, top]).nice(3);
  const bars = bins.map(({ from, to, count }) => {
    const start = x(from ?? low);
    return { key: from ?? low, x: start, width: x(to ?? high) - start, y: y(count), height: height - y(count) };
  });
  return {
    bars,
    across: x,
    // An open bin's outer end stands for no price.
    prices: x.ticks(5).flatMap((value) => (value < (first?.from ?? low + step) || value > (last?.to ?? high - step) ? [] : { value, x: x(value) })),
    counts: y.ticks(3).flatMap((value) => (Number.isInteger(value) ? { value, y: y(value) } : [])),
  };
}

const widthOf = (bins: Bins): number => Math.max(1, ...bins.map(({ from, to }) => (from === null || to === null ? 0 : to - from)));
