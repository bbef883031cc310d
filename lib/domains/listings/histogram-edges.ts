import type { Filters } from './schema';

type Period = NonNullable<Filters['price_period']>;

/** Runs of equal steps: from 0 to the first end by the first step, then on to the next. */
type Ladder = readonly (readonly [end: number, step: number])[];

const SALE: Ladder = [
  [1_000_000, 50_000],
  [2_000_000, 100_000],
  [5_000_000, 500_000],
];

const RENT: Record<Period, Ladder> = {
  month: [
    [4000, 200],
    [8000, 500],
    [12_000, 1000],
  ],
  week: [
    [1000, 50],
    [2000, 100],
    [4000, 500],
  ],
  night: [
    [400, 20],
    [1000, 50],
    [2000, 200],
  ],
  year: [
    [48_000, 2400],
    [96_000, 6000],
    [144_000, 12_000],
  ],
};

/** The price steps of a slider, from 0; the same whatever else is filtered, so that it stays put while one filters. Above the last is open. */
export function sliderEdges({ listing_type, price_period }: Pick<Filters, 'listing_type' | 'price_period'>): number[] {
  const edges = [0];
  for (const [end, step] of listing_type === 'sale' ? SALE : RENT[price_period ?? 'month'])
    for (let edge = (edges.at(-1) as number) + step; edge <= end; edge += step) edges.push(edge);
  return edges;
}
